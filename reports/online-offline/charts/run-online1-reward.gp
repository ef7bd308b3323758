# Reward: online1
# gnuplot run-online1-reward.gp > run-online1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.30261084 -0.4755666 -0.12965511
15 -0.18674138 -0.34885126 -0.024631504
23 -0.054877695 -0.2650902 0.15533482
30 0.021697965 -0.31340843 0.35680437
38 0.06745722 -0.21645626 0.3513707
45 -0.043675262 -0.24677728 0.15942675
53 0.1672605 -0.012595594 0.3471166
60 -5.3417563e-05 -0.24888664 0.2487798
68 -0.03999785 -0.2884047 0.208409
75 0.041255232 -0.10493123 0.18744169
83 0.0921967 -0.10897191 0.29336533
90 0.09491707 -0.12795095 0.31778508
98 0.09866575 -0.1477254 0.3450569
105 0.18009113 -0.13157628 0.49175853
113 0.01136943 -0.25138998 0.27412885
120 0.011263999 -0.15600534 0.17853333
128 -0.0785535 -0.21473023 0.05762323
135 -0.08668044 -0.29834735 0.12498647
143 -0.09368842 -0.35562795 0.16825111
150 -0.042691175 -0.3309064 0.24552405
EOD
$p0s1 << EOD
0 0.023503149 -0.18028866 0.22729497
8 0.21934548 0.07218812 0.36650285
15 0.1972191 0.08847318 0.30596504
23 0.24691015 0.20386674 0.2899536
30 0.36321014 0.16081618 0.5656041
38 0.3498048 0.1781243 0.52148527
45 0.31390682 0.09690856 0.53090507
53 0.3685838 0.19610119 0.5410664
60 0.3490443 0.20915149 0.4889371
68 0.3133078 0.17338724 0.45322832
75 0.34555143 0.21342346 0.47767943
83 0.32605097 0.244507 0.40759492
90 0.3419786 0.23464411 0.4493131
98 0.32728434 0.19387762 0.46069106
105 0.46126744 0.34165943 0.58087546
113 0.40025106 0.27420995 0.5262922
120 0.38487065 0.26671815 0.5030232
128 0.28899878 0.21758975 0.3604078
135 0.29206437 0.14343838 0.44069034
143 0.30601814 0.1404941 0.4715422
150 0.2942296 0.14459264 0.44386655
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-0.90086865:0.6378656]
set arrow 1 from screen 0.07428,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31946,0.14525 to screen 0.31946,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.31946,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56465,0.14525 to screen 0.56465,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56465,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.34319 to screen 0.80983,0.34319 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−0.5' at screen 0.06334,0.34319 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.59007 to screen 0.80983,0.59007 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.06334,0.59007 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.83695 to screen 0.80983,0.83695 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.06334,0.83695 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.56899 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.73535 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
