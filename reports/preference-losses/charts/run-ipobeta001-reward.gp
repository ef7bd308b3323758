# Reward: ipoBeta001
# gnuplot run-ipobeta001-reward.gp > run-ipobeta001-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
8 -0.93467623 -1.6387956 -0.23055688
16 -1.0568081 -1.5863582 -0.5272579
24 -0.8215184 -1.4303504 -0.21268643
32 -0.8960688 -1.7740684 -0.018069303
40 -0.6129866 -1.9610217 0.73504835
48 -0.43081433 -2.0208478 1.1592191
56 -0.81868356 -2.2238894 0.5865223
64 -1.2037036 -2.5764284 0.16902119
72 -1.1480628 -2.627118 0.33099243
80 -1.3881156 -2.7459607 -0.030270644
88 -1.8690916 -3.326962 -0.4112213
96 -1.4631485 -2.6238296 -0.3024675
104 -1.6005688 -2.7786722 -0.4224653
112 -1.9747487 -2.990018 -0.9594795
120 -1.8574432 -2.7951539 -0.9197327
128 -1.872184 -3.257864 -0.48650414
136 -1.9223322 -2.9194152 -0.9252491
144 -1.946612 -2.7494705 -1.1437535
152 -1.9190391 -2.8752851 -0.962793
160 -1.8088682 -2.7937772 -0.8239593
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.84619; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-3.5045655:1.2907234]
set arrow 1 from screen 0.05312,0.14525 to screen 0.84619,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30096,0.14525 to screen 0.30096,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30096,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.54879,0.14525 to screen 0.54879,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.54879,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.79662,0.14525 to screen 0.79662,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.79662,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22520 to screen 0.84619,0.22520 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−3' at screen 0.04219,0.22520 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.38364 to screen 0.84619,0.38364 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.38364 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.54208 to screen 0.84619,0.54208 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.54208 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.70052 to screen 0.84619,0.70052 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.70052 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.85897 to screen 0.84619,0.85897 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1' at screen 0.04219,0.85897 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.84619,0.04469 right front textcolor rgb '#59636e'
set label 12 'ipoBeta001' at screen 0.86494,0.41392 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
