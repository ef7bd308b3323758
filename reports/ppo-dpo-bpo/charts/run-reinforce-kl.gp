# KL divergence from the reference: reinforce
# gnuplot run-reinforce-kl.gp > run-reinforce-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 3.8694403 1.5077225 6.2311583
3 4.203841 1.5790684 6.828614
5 5.123834 2.681014 7.5666537
6 5.268755 3.058091 7.4794188
8 6.002224 3.7741282 8.23032
10 6.1755157 3.8282518 8.522779
11 6.1253533 3.7286131 8.522094
13 5.865352 3.3819392 8.348764
14 5.84672 3.4686737 8.224768
16 6.0164886 3.6569598 8.376018
18 5.9032145 3.8243625 7.982066
19 5.9597993 3.9739077 7.945691
21 5.7937527 3.9442422 7.6432633
22 5.7958302 4.04838 7.5432806
24 5.8140426 3.8979733 7.7301116
26 5.7570333 3.8565452 7.6575212
27 5.7832475 3.7400806 7.826414
29 5.865602 3.7617743 7.96943
30 5.923162 3.6899657 8.156359
32 5.999803 3.7518337 8.247772
EOD
$p0s1 << EOD
0 0 0 0
2 3.8701735 1.4628716 6.277476
3 4.157566 1.4437355 6.871396
5 5.199952 2.6779666 7.7219377
6 5.217297 3.2318745 7.202719
8 5.9427724 3.6027148 8.282829
10 6.115712 3.652698 8.578726
11 6.029411 3.4330091 8.625813
13 5.8478537 3.3343804 8.361327
14 5.9394627 3.5769439 8.301981
16 6.006431 3.5987432 8.414119
18 5.8987594 3.7462554 8.051263
19 5.927857 3.9011135 7.9546
21 5.9006763 3.8509622 7.9503903
22 5.837335 3.9463375 7.7283325
24 5.8978066 3.8940797 7.9015336
26 6.0378556 3.971437 8.104275
27 6.0017967 3.928515 8.075079
29 6.073176 3.9977064 8.148645
30 6.033156 3.8548193 8.211493
32 6.0780063 3.8622413 8.293772
EOD
$p0s2 << EOD
0 0 0 0
2 7.884488 -1.4833305 17.252308
3 8.72212 -2.9163446 20.360586
5 13.262777 0.29457435 26.23098
6 12.388993 1.6807903 23.097197
8 13.920816 3.869499 23.972134
10 15.087811 2.8848834 27.29074
11 16.25995 2.6178093 29.902092
13 15.503428 1.6708217 29.336035
14 16.0034 1.4187683 30.588034
16 16.513784 1.4454305 31.582138
18 14.461351 2.4911919 26.43151
19 14.331289 3.5840588 25.07852
21 13.345254 2.942502 23.748007
22 13.044156 3.0147886 23.073524
24 12.972075 2.3012087 23.642942
26 13.3052 1.889083 24.721315
27 13.597226 1.6553816 25.53907
29 13.803238 1.7746235 25.831852
30 13.9418125 1.4190117 26.464613
32 14.202334 1.5476332 26.857037
EOD
$p0s3 << EOD
0 0 0 0
2 6.412832 0.33976132 12.485903
3 4.003047 1.0399507 6.966143
5 5.5001526 3.7353363 7.264969
6 6.055144 1.8566462 10.253641
8 5.5943165 3.8063955 7.3822374
10 5.441112 3.2694025 7.612822
11 5.530122 3.841126 7.219117
13 5.5243955 3.8478277 7.2009635
14 4.9262767 2.8337808 7.0187726
16 6.925397 4.3165984 9.534195
18 4.9506435 3.1397579 6.7615285
19 6.1841054 3.9304314 8.437779
21 5.7376156 3.413104 8.062127
22 6.0006695 3.0754745 8.925865
24 4.9596643 3.360961 6.5583673
26 4.6889853 2.668735 6.709235
27 5.385896 2.054643 8.71715
29 5.054648 2.7765062 7.33279
30 5.7316866 3.1564808 8.306892
32 6.1767745 4.1247907 8.228758
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-4.2962837:32.96208]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.23286 to screen 0.82059,0.23286 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.23286 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.43678 to screen 0.82059,0.43678 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '10' at screen 0.04219,0.43678 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.64070 to screen 0.82059,0.64070 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '20' at screen 0.04219,0.64070 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84462 to screen 0.82059,0.84462 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '30' at screen 0.04219,0.84462 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.35521 to screen 0.83466,0.30946 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.30946 left front textcolor rgb '#006aa6'
set label 12 'kl/k1' at screen 0.83934,0.35694 left front textcolor rgb '#b04d00'
set label 13 'kl/k2' at screen 0.83934,0.52248 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.35882 to screen 0.83466,0.40443 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.40443 left front textcolor rgb '#9a4478'
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
