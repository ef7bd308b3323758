# Values of kl/reference
# gnuplot histogram.gp > histogram.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.42289934 3 3 3
1.2686981 0 0 0
2.1144967 3 3 3
2.9602954 0 0 0
3.8060942 3 3 3
4.6518927 4 4 4
5.4976916 6 6 6
6.34349 15 15 15
7.189289 14 14 14
8.035088 0 0 0
8.880886 0 0 0
9.726685 0 0 0
EOD
$p0s1 << EOD
0.42289934 3 3 3
1.2686981 0 0 0
2.1144967 0 0 0
2.9602954 0 0 0
3.8060942 3 3 3
4.6518927 0 0 0
5.4976916 3 3 3
6.34349 1 1 1
7.189289 5 5 5
8.035088 6 6 6
8.880886 10 10 10
9.726685 17 17 17
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:10.115752]
unset ytics
unset logscale y
set yrange [0:17.68]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22595,0.14525 to screen 0.22595,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '2' at screen 0.22595,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.39877,0.14525 to screen 0.39877,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '4' at screen 0.39877,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57159,0.14525 to screen 0.57159,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '6' at screen 0.57159,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.74441,0.14525 to screen 0.74441,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '8' at screen 0.74441,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.91723,0.14525 to screen 0.91723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '10' at screen 0.91723,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.36012 to screen 0.92723,0.36012 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.36012 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.57499 to screen 0.92723,0.57499 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.57499 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.78986 to screen 0.92723,0.78986 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '15' at screen 0.04219,0.78986 right front textcolor rgb '#59636e'
set label 11 'values (count)' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 13 'ppo' at screen 0.94598,0.14525 left front textcolor rgb '#006aa6'
set label 14 'dpo' at screen 0.94598,0.87581 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with histeps lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s1 using 1:2 with histeps lw 2 lc rgb '#d55e00' dt (9,4) notitle
unset multiplot
