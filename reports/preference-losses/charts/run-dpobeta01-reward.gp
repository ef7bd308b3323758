# Reward: dpoBeta01
# gnuplot run-dpobeta01-reward.gp > run-dpobeta01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -2.9464705 -4.2941256 -1.5988157
16 -1.7478075 -2.2703004 -1.2253146
24 -0.94026476 -1.5924281 -0.28810135
32 -0.37490827 -1.1807699 0.43095335
40 0.41869873 0.061070945 0.7763265
48 0.30568466 -0.0076534715 0.6190228
56 0.55413896 -0.18530554 1.2935835
64 0.73143536 -0.14082366 1.6036944
72 0.74578214 0.2981523 1.193412
80 0.86301 0.29820994 1.4278101
88 0.93085045 0.5325865 1.3291144
96 0.85255635 0.25192046 1.4531921
104 1.148753 0.7928804 1.5046258
112 1.2512357 0.70986784 1.7926037
120 1.1179276 0.50627005 1.7295849
128 1.1085196 0.598664 1.6183751
136 1.0056415 0.407786 1.6034969
144 0.9931213 0.43414256 1.5521002
152 1.1422144 0.9123224 1.3721064
160 1.2434418 0.9291073 1.5577762
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-4.537595:2.036073]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30362,0.14525 to screen 0.30362,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30362,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55412,0.14525 to screen 0.55412,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.55412,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80462,0.14525 to screen 0.80462,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.80462,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.20739 to screen 0.85472,0.20739 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−4' at screen 0.04219,0.20739 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.43854 to screen 0.85472,0.43854 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.43854 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.66970 to screen 0.85472,0.66970 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.66970 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.90086 to screen 0.85472,0.90086 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.90086 right front textcolor rgb '#59636e'
set label 9 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 11 'dpoBeta01' at screen 0.87347,0.81342 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
