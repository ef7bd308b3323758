# KL divergence from the reference: beta005
# gnuplot run-beta005-kl.gp > run-beta005-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.2815984 -0.62126464 3.1844616
4 1.5973686 1.2455522 1.9491851
6 2.35568 2.0219853 2.689375
8 2.8635714 2.3804054 3.3467376
10 3.1418383 2.5023904 3.781286
12 3.2828798 2.307916 4.257844
14 3.1857767 2.2721057 4.0994477
16 3.0483997 2.3097732 3.787026
18 3.0918262 2.3230298 3.860623
20 3.1683328 2.3037546 4.0329113
22 3.124828 2.354565 3.895091
24 3.1036034 2.3297958 3.8774107
26 3.157212 2.357417 3.9570067
28 3.3167558 2.4458117 4.1877
30 3.1810951 2.4286032 3.9335868
32 3.1615741 2.356483 3.9666653
34 3.2159784 2.4434328 3.9885242
36 3.1857367 2.454959 3.9165144
38 3.18272 2.470872 3.894568
40 3.158074 2.4477918 3.868356
EOD
$p0s1 << EOD
0 0 0 0
2 1.2828817 -0.59850574 3.1642692
4 1.5814052 1.2112129 1.9515973
6 2.3732429 2.0880945 2.6583912
8 2.8579204 2.371624 3.3442168
10 3.1525877 2.4891946 3.8159807
12 3.2469635 2.277969 4.215958
14 3.195793 2.2480536 4.1435323
16 3.0789273 2.3425725 3.8152819
18 3.1479783 2.3423645 3.9535923
20 3.1416206 2.2399201 4.043321
22 3.0974882 2.3066108 3.8883653
24 3.1288908 2.3518422 3.905939
26 3.162114 2.378694 3.9455335
28 3.3241665 2.4522676 4.196066
30 3.211133 2.4520314 3.9702346
32 3.1257927 2.3471167 3.904469
34 3.1812794 2.3820236 3.9805355
36 3.1900737 2.421949 3.9581988
38 3.153764 2.4142175 3.8933105
40 3.1211972 2.3704667 3.8719277
EOD
$p0s2 << EOD
0 0 0 0
2 2.9385576 -2.7702923 7.205882
4 1.7497834 0.9058474 2.5937195
6 2.268454 1.8894174 2.6474905
8 2.9037626 2.2821138 3.5254114
10 3.2209918 2.3131118 4.128872
12 3.4110916 2.051148 4.771035
14 3.189771 1.9119161 4.4676256
16 2.9251604 1.9072555 3.9430652
18 2.9102423 1.9037397 3.9167447
20 3.0378003 1.9370304 4.1385703
22 2.9191482 1.9021044 3.936192
24 2.8565488 1.777362 3.9357355
26 2.9765677 1.8397933 4.1133423
28 3.1299887 1.8448313 4.415146
30 2.8955667 1.872586 3.9185474
32 2.9228392 1.7746319 4.0710464
34 2.976144 1.7755736 4.1767144
36 2.9154253 1.7685419 4.062309
38 2.897826 1.807916 3.9877357
40 2.8721251 1.7838129 3.9604373
EOD
$p0s3 << EOD
0 0 0 0
2 1.2498729 -0.61202335 3.1117692
4 1.4865298 1.1918561 1.7812034
6 2.2077653 1.8575547 2.557976
8 2.7602534 2.2272637 3.293243
10 3.0742304 2.3529468 3.795514
12 3.2698092 2.273258 4.2663603
14 3.161896 2.0451796 4.278612
16 2.900458 2.1599073 3.641009
18 2.8568363 2.1200063 3.5936666
20 3.0054252 2.220857 3.7899935
22 2.9927206 2.2782295 3.7072115
24 3.0430257 2.2954025 3.790649
26 3.2420685 2.3603404 4.123797
28 3.1642427 2.3536453 3.9748402
30 3.006259 2.3466868 3.6658313
32 3.1784558 2.4256554 3.9312563
34 3.2950962 2.5073977 4.0827947
36 3.215797 2.3968823 4.0347114
38 3.214422 2.4124439 4.0164003
40 3.1532543 2.3667426 3.9397662
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-3.1539912:7.205882]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.22988 to screen 0.82059,0.22988 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.22988 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.37656 to screen 0.82059,0.37656 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.37656 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.52324 to screen 0.82059,0.52324 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.52324 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.66991 to screen 0.82059,0.66991 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.66991 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.81659 to screen 0.82059,0.81659 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '6' at screen 0.04219,0.81659 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.60817 to screen 0.83466,0.67339 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.67339 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.60546 to screen 0.83466,0.57842 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.57842 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.58720 to screen 0.83466,0.53093 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.53093 left front textcolor rgb '#007553'
set arrow 15 from screen 0.82841,0.60781 to screen 0.83466,0.62590 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 16 'kl/k3' at screen 0.83934,0.62590 left front textcolor rgb '#9a4478'
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
