# Reward: sft
# gnuplot run-sft-reward.gp > run-sft-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -8.2259655 -8.787882 -7.66405
13 -5.9463 -6.292208 -5.6003914
25 -3.5098746 -3.9508574 -3.0688918
38 -2.542312 -3.0436058 -2.0410178
50 -1.9684359 -2.442352 -1.4945197
63 -1.5268544 -1.8358078 -1.2179011
75 -1.2713716 -1.6682214 -0.87452185
88 -1.0901263 -1.3800815 -0.800171
100 -0.9663986 -1.1774137 -0.75538355
113 -0.7744444 -0.9999593 -0.54892945
125 -0.8451584 -1.1367836 -0.55353314
138 -0.74952453 -0.8799181 -0.6191309
150 -0.69315356 -0.91656566 -0.46974143
163 -0.5765029 -0.7737867 -0.37921908
175 -0.6257731 -0.7280494 -0.5234968
188 -0.5174281 -0.69609654 -0.3387596
200 -0.42057762 -0.60986334 -0.23129185
213 -0.47820497 -0.6138082 -0.34260175
225 -0.4192337 -0.5611744 -0.277293
238 -0.4470422 -0.6083595 -0.28572488
250 -0.5401667 -0.7949881 -0.28534526
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:250]
unset ytics
unset logscale y
set yrange [-9.139397:0]
set arrow 1 from screen 0.05312,0.14525 to screen 0.92723,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22795,0.14525 to screen 0.22795,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.22795,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.40277,0.14525 to screen 0.40277,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.40277,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.57759,0.14525 to screen 0.57759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.57759,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.75241,0.14525 to screen 0.75241,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.75241,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.92723,0.14525 to screen 0.92723,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.92723,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.23997 to screen 0.92723,0.23997 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−8' at screen 0.04219,0.23997 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.40624 to screen 0.92723,0.40624 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−6' at screen 0.04219,0.40624 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.57250 to screen 0.92723,0.57250 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−4' at screen 0.04219,0.57250 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.73876 to screen 0.92723,0.73876 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−2' at screen 0.04219,0.73876 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05312,0.90503 to screen 0.92723,0.90503 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 11 '0' at screen 0.04219,0.90503 right front textcolor rgb '#59636e'
set label 12 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.92723,0.04469 right front textcolor rgb '#59636e'
set label 14 'sft' at screen 0.94598,0.86012 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
