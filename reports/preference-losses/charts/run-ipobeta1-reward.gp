# Reward: ipoBeta1
# gnuplot run-ipobeta1-reward.gp > run-ipobeta1-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.9532261 -1.2089365 -0.6975157
16 -0.87530404 -1.2287303 -0.52187777
24 -0.72616327 -0.9173548 -0.5349717
32 -0.8603428 -1.2920446 -0.42864096
40 -0.846953 -1.1350752 -0.5588308
48 -1.0080631 -1.4332902 -0.57636625
56 -0.71606547 -1.012131 -0.41999993
64 -0.8688022 -1.053131 -0.6844734
72 -0.83407384 -1.0647812 -0.6033665
80 -0.80926406 -0.9085797 -0.7099484
88 -0.7679157 -0.9821403 -0.5536912
96 -0.7945333 -1.164651 -0.42441568
104 -0.6862717 -1.0653586 -0.30718482
112 -0.7717921 -1.1188182 -0.424766
120 -0.79475546 -1.0629816 -0.5265293
128 -0.63796246 -0.9676137 -0.30831125
136 -0.74770194 -0.99819773 -0.49720615
144 -0.8248296 -1.1581777 -0.49148145
152 -0.74338627 -0.9231065 -0.56366605
160 -0.7922091 -1.0672705 -0.5171476
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.87178; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-1.4332902:0]
set arrow 1 from screen 0.07428,0.14525 to screen 0.87178,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.32350,0.14525 to screen 0.32350,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.32350,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.57272,0.14525 to screen 0.57272,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.57272,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82194,0.14525 to screen 0.82194,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82194,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.37494 to screen 0.87178,0.37494 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1.0' at screen 0.06334,0.37494 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.63998 to screen 0.87178,0.63998 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.5' at screen 0.06334,0.63998 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.90503 to screen 0.87178,0.90503 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.06334,0.90503 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87178,0.04469 right front textcolor rgb '#59636e'
set label 10 'ipoBeta1' at screen 0.89053,0.48508 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
