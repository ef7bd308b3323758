# KL divergence from the reference: longPreferred
# gnuplot run-longpreferred-kl.gp > run-longpreferred-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
6 0.45391458 0.21701957 0.69080955
13 0.42908514 0.33304936 0.525121
19 0.43157944 0.3326245 0.53053445
26 0.4413716 0.37179342 0.51094973
32 0.47690794 0.43668097 0.5171349
38 0.48819867 0.40660834 0.569789
45 0.5011377 0.4200102 0.5822652
51 0.4800201 0.42852917 0.531511
58 0.52025527 0.40937486 0.6311357
64 0.49845794 0.47446197 0.5224539
70 0.5425742 0.4914087 0.59373975
77 0.57372206 0.47965276 0.6677914
83 0.56697714 0.48126256 0.6526917
90 0.61600405 0.49500117 0.7370069
96 0.58687663 0.48621655 0.6875367
102 0.58324903 0.44658035 0.7199177
109 0.57425946 0.47648782 0.6720311
115 0.5878879 0.5089763 0.6667995
122 0.54319507 0.47819874 0.60819143
128 0.55073404 0.47226968 0.6291984
EOD
$p0s1 << EOD
0 0 0 0
6 0.4350761 0.29122746 0.5789247
13 0.41400227 0.3363071 0.4916974
19 0.4343074 0.31538147 0.5532333
26 0.44699782 0.36845076 0.5255449
32 0.43521836 0.37614867 0.49428806
38 0.5115543 0.43587372 0.58723485
45 0.48961124 0.29543102 0.68379146
51 0.4708264 0.43392268 0.50773007
58 0.5236206 0.41315147 0.6340897
64 0.48107377 0.3782631 0.5838845
70 0.55335206 0.52156746 0.5851366
77 0.5771091 0.44647917 0.70773906
83 0.5728941 0.48520038 0.66058785
90 0.5861736 0.4399288 0.73241836
96 0.57269335 0.38383386 0.7615528
102 0.6418716 0.5131927 0.77055043
109 0.55243963 0.4102206 0.6946587
115 0.6359343 0.56882215 0.70304644
122 0.51999515 0.47826213 0.5617281
128 0.5679833 0.50999373 0.625973
EOD
$p0s2 << EOD
0 0 0 0
6 0.5376517 0.30505997 0.77024347
13 0.45103762 0.35608 0.54599524
19 0.47889507 0.32972428 0.6280659
26 0.4766175 0.39211443 0.56112057
32 0.5127087 0.43523327 0.59018415
38 0.51746863 0.4087501 0.62618715
45 0.49248448 0.40879065 0.5761783
51 0.496802 0.46083957 0.53276443
58 0.5302105 0.4153888 0.6450322
64 0.529711 0.46668938 0.5927326
70 0.5278421 0.4553128 0.6003715
77 0.58946043 0.48191145 0.69700944
83 0.5658565 0.4985818 0.6331312
90 0.6628823 0.50030804 0.8254566
96 0.57761717 0.487906 0.66732836
102 0.5788885 0.41366264 0.74411434
109 0.55838215 0.47409075 0.6426736
115 0.5718783 0.4644799 0.6792767
122 0.5321397 0.4417139 0.6225655
128 0.53015924 0.44955766 0.61076087
EOD
$p0s3 << EOD
0 0 0 0
6 0.46103045 0.24124818 0.6808128
13 0.41820422 0.3257999 0.5106085
19 0.40736365 0.3021496 0.5125777
26 0.45100823 0.3677685 0.53424793
32 0.46638638 0.40094352 0.53182924
38 0.47794968 0.38338912 0.57251024
45 0.4737579 0.41304472 0.53447104
51 0.47635537 0.43337616 0.51933455
58 0.51457006 0.39088818 0.6382519
64 0.4998089 0.46434942 0.53526837
70 0.5353492 0.44599476 0.6247036
77 0.5662254 0.45831153 0.67413926
83 0.5553557 0.4934936 0.6172179
90 0.6250132 0.46750253 0.7825239
96 0.56083703 0.47843888 0.6432352
102 0.5733452 0.42470425 0.7219861
109 0.5537329 0.47900647 0.6284592
115 0.54902846 0.44608098 0.65197587
122 0.5320045 0.4325778 0.6314312
128 0.5143165 0.43913797 0.5894951
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0:0.8584749]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35467,0.14525 to screen 0.35467,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35467,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65334,0.14525 to screen 0.65334,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.65334,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.32226 to screen 0.82059,0.32226 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.2' at screen 0.04506,0.32226 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.49926 to screen 0.82059,0.49926 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.4' at screen 0.04506,0.49926 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.67627 to screen 0.82059,0.67627 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.6' at screen 0.04506,0.67627 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.85328 to screen 0.82059,0.85328 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.8' at screen 0.04506,0.85328 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.63267 to screen 0.83466,0.64762 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.64762 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.64793 to screen 0.83466,0.69510 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.69510 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.61446 to screen 0.83466,0.60013 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.60013 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.60044 to screen 0.83466,0.55265 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.55265 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
