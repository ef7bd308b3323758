# KL divergence from the reference: ipo1
# gnuplot run-ipo1-kl.gp > run-ipo1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
10 0.7796253 0.44272968 1.1165209
20 0.8493357 0.64284015 1.0558313
30 0.70855325 0.6184207 0.7986858
40 0.6529656 0.53911656 0.76681465
50 0.8036121 0.5334848 1.0737394
60 0.69601744 0.4449531 0.94708174
70 0.75720274 0.5179866 0.99641883
80 0.5987277 0.46782234 0.7296331
90 0.5896474 0.511796 0.6674988
100 0.5409727 0.4460285 0.63591695
110 0.5592694 0.46751538 0.65102345
120 0.51265454 0.39262572 0.63268334
130 0.52241004 0.41428742 0.6305326
140 0.4665474 0.41030613 0.52278864
150 0.48728102 0.44884405 0.52571803
160 0.44863668 0.39359877 0.50367457
170 0.4604591 0.41972098 0.5011973
180 0.45515883 0.389518 0.5207997
190 0.44689465 0.3877337 0.5060556
200 0.4387906 0.36319044 0.5143907
EOD
$p0s1 << EOD
0 0 0 0
10 0.7275719 0.43945915 1.0156847
20 0.82897836 0.570651 1.0873058
30 0.73790044 0.5215499 0.95425105
40 0.6202283 0.4049619 0.83549464
50 0.7610793 0.4241652 1.0979935
60 0.6691341 0.41493866 0.92332953
70 0.73748523 0.43728337 1.0376871
80 0.65077543 0.44404832 0.8575026
90 0.6020499 0.49480784 0.709292
100 0.520635 0.3975376 0.6437324
110 0.61885494 0.4265609 0.81114894
120 0.42685035 0.2971532 0.5565475
130 0.5421747 0.379348 0.70500135
140 0.46768823 0.4076638 0.5277127
150 0.53116566 0.41367725 0.64865404
160 0.4310034 0.3063485 0.5556583
170 0.46179995 0.2738182 0.6497817
180 0.45043156 0.34243453 0.5584286
190 0.45270115 0.34957424 0.5558281
200 0.4858944 0.35129791 0.62049097
EOD
$p0s2 << EOD
0 0 0 0
10 0.94216764 0.56442785 1.3199074
20 1.1035126 0.77056795 1.4364573
30 0.8822488 0.6849096 1.079588
40 0.7920427 0.591655 0.9924303
50 1.0934707 0.66003686 1.5269045
60 0.8639026 0.5368634 1.1909418
70 0.963038 0.5952439 1.3308321
80 0.8210841 0.6142989 1.0278693
90 0.7552573 0.64345 0.86706465
100 0.7393632 0.58718085 0.89154553
110 0.7844259 0.54030657 1.0285453
120 0.6147396 0.45174652 0.7777327
130 0.67217463 0.5165178 0.8278315
140 0.5905909 0.49047652 0.6907053
150 0.614341 0.5485141 0.68016785
160 0.5789061 0.48233056 0.6754817
170 0.57442546 0.439012 0.7098389
180 0.58148205 0.5039424 0.65902174
190 0.57044554 0.5151881 0.625703
200 0.5684234 0.483104 0.6537428
EOD
$p0s3 << EOD
0 0 0 0
10 0.77594566 0.4375591 1.1143322
20 0.85690284 0.65507495 1.0587307
30 0.68814886 0.56517255 0.81112516
40 0.6386396 0.5153446 0.7619347
50 0.8259866 0.5175328 1.1344404
60 0.6873081 0.44969955 0.92491657
70 0.74226195 0.50446826 0.9800556
80 0.62386227 0.47473902 0.7729856
90 0.5888373 0.5239873 0.6536874
100 0.5710055 0.4504481 0.6915629
110 0.6113311 0.45743105 0.76523113
120 0.50203466 0.35220373 0.65186554
130 0.5454207 0.4101564 0.68068504
140 0.46339405 0.39108393 0.53570414
150 0.49099517 0.4422673 0.5397231
160 0.46035022 0.38401592 0.5366845
170 0.4591789 0.37684688 0.5415109
180 0.4634343 0.3736727 0.55319595
190 0.4561341 0.39693993 0.5153283
200 0.44441584 0.35709867 0.53173304
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:1.5879806]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24715,0.14525 to screen 0.24715,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24715,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43830,0.14525 to screen 0.43830,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.43830,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62945,0.14525 to screen 0.62945,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.62945,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.38448 to screen 0.82059,0.38448 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.38448 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.62371 to screen 0.82059,0.62371 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.62371 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.86293 to screen 0.82059,0.86293 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.5' at screen 0.04506,0.86293 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.35519 to screen 0.83466,0.30578 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.30578 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.37773 to screen 0.83466,0.40075 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.40075 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.41722 to screen 0.83466,0.44823 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.44823 left front textcolor rgb '#007553'
set label 15 'kl/k3' at screen 0.83934,0.35326 left front textcolor rgb '#9a4478'
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
