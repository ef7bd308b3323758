# KL divergence from the reference: reinforce
# gnuplot run-reinforce-kl.gp > run-reinforce-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.5803355 0.50687194 0.65379906
40 2.692928 2.5792146 2.8066416
60 3.7202556 3.4599793 3.980532
80 4.4590816 3.8557951 5.0623674
100 4.8709826 4.1986356 5.54333
120 5.1654496 4.6623893 5.6685095
140 5.3787527 4.9941425 5.763363
160 5.511841 5.171544 5.8521376
180 5.586967 5.268616 5.905318
200 5.6427884 5.348998 5.9365788
220 5.669979 5.3768787 5.963079
240 5.6810474 5.382442 5.979653
260 5.6876206 5.3797984 5.995443
280 5.682883 5.3556743 6.0100913
300 5.674707 5.3224635 6.0269504
320 5.665533 5.2882333 6.042833
340 5.661895 5.2698507 6.0539384
360 5.663207 5.268378 6.0580363
380 5.6665406 5.273802 6.059279
400 5.668017 5.277094 6.05894
EOD
$p0s1 << EOD
0 0 0 0
20 0.5680946 0.419525 0.71666425
40 2.71229 2.48047 2.9441102
60 3.8149827 3.4648921 4.165073
80 4.477951 3.843911 5.1119914
100 4.921288 4.205522 5.6370535
120 5.1808934 4.6305356 5.7312517
140 5.4257526 4.9809556 5.87055
160 5.5583982 5.08298 6.0338163
180 5.6246233 5.18561 6.063637
200 5.6962395 5.3003416 6.0921373
220 5.718165 5.37123 6.0650997
240 5.734882 5.360265 6.1094985
260 5.7158875 5.3359084 6.095866
280 5.710882 5.300873 6.120892
300 5.691387 5.2670326 6.115742
320 5.6822453 5.2469277 6.1175632
340 5.6590915 5.1972775 6.120906
360 5.664797 5.2108617 6.1187325
380 5.669487 5.219427 6.1195464
400 5.6700034 5.220478 6.119529
EOD
$p0s2 << EOD
0 0 0 0
20 0.9342248 0.7671103 1.1013392
40 5.0575104 4.6335893 5.4814315
60 8.152243 6.938134 9.36635
80 11.001651 8.00771 13.995592
100 12.984846 9.444783 16.524908
120 14.298606 11.626188 16.971022
140 15.451853 13.364418 17.539288
160 16.110077 13.845521 18.374634
180 16.42113 14.254766 18.587492
200 16.703093 14.693051 18.713133
220 16.794125 14.94386 18.644388
240 16.856867 14.888305 18.82543
260 16.771305 14.76503 18.777578
280 16.726788 14.585777 18.867798
300 16.628021 14.390726 18.865314
320 16.543945 14.189663 18.898226
340 16.453316 13.966137 18.940495
360 16.4668 13.992958 18.940643
380 16.483496 14.025443 18.941551
400 16.487387 14.034452 18.940321
EOD
$p0s3 << EOD
0 0 0 0
20 0.57330835 0.475804 0.6708127
40 2.6278288 2.4222665 2.8333912
60 3.34198 2.9565594 3.7274005
80 4.1580887 3.1542077 5.16197
100 4.7335157 3.726085 5.740947
120 5.2280583 3.8661752 6.589942
140 5.081869 3.9133239 6.250415
160 4.919281 4.357293 5.481269
180 4.7129397 4.3864655 5.039414
200 4.7408075 4.389923 5.091692
220 4.748036 4.4224133 5.0736585
240 4.765781 4.414851 5.1167107
260 4.74433 4.381118 5.1075416
280 4.7401924 4.348993 5.1313925
300 4.7222676 4.315699 5.1288366
320 4.707625 4.2880793 5.1271706
340 4.6896462 4.2472525 5.13204
360 4.7055817 4.2751656 5.1359982
380 4.7102203 4.283171 5.1372695
400 4.7108665 4.2845497 5.137183
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:19.699213]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33810 to screen 0.82059,0.33810 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.33810 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53094 to screen 0.82059,0.53094 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.53094 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.72378 to screen 0.82059,0.72378 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.72378 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.36386 to screen 0.83466,0.35158 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.35158 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.36394 to screen 0.83466,0.39907 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.39907 left front textcolor rgb '#b04d00'
set label 14 'kl/k2' at screen 0.83934,0.78115 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.32694 to screen 0.83466,0.30409 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.30409 left front textcolor rgb '#9a4478'
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
