# What λ trades with a critic that is wrong by σ = 1
# gnuplot fig-trade.gp > fig-trade.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
0.05 0.0013411345 0.0011401508 0.0015421181
0.1 0.0050149993 0.004263042 0.0057669566
0.15 0.010591185 0.009005213 0.012177156
0.2 0.017744815 0.015095875 0.020393755
0.25 0.026237769 0.022339942 0.030135598
0.3 0.035905745 0.030606488 0.041205
0.35 0.046650413 0.03982195 0.053478878
0.4 0.05843657 0.049967997 0.06690514
0.45 0.07129474 0.061084617 0.08150487
0.5 0.08533069 0.07327971 0.097381674
0.55 0.100744255 0.08674774 0.11474077
0.6 0.117862165 0.10180196 0.13392237
0.65 0.13719252 0.1189278 0.15545724
0.7 0.1595144 0.13887085 0.18015796
0.75 0.1860251 0.16278161 0.2092686
0.8 0.21858306 0.1924544 0.24471173
0.85 0.26010874 0.23072098 0.2894965
0.9 0.31524393 0.28209502 0.34839284
0.95 0.39142868 0.35381693 0.4290404
1 0.50064135 0.45752585 0.54375684
EOD
$p0s1 << EOD
0 0.49755406 0.4064766 0.5655071
0.05 0.4490993 0.36264253 0.5355561
0.1 0.403772 0.3226195 0.48492447
0.15 0.3613491 0.28606132 0.4366369
0.2 0.3216445 0.2526557 0.39063329
0.25 0.28450423 0.22212103 0.34688744
0.3 0.24980266 0.19420329 0.30540204
0.35 0.21743898 0.16867374 0.26620424
0.4 0.18733445 0.14532731 0.22934157
0.45 0.15943006 0.12398186 0.19487825
0.5 0.13368487 0.10447836 0.16289139
0.55 0.11007493 0.08668236 0.1334675
0.6 0.08859295 0.07048667 0.10669922
0.65 0.06924896 0.055815592 0.08268232
0.7 0.052072175 0.042630892 0.06151346
0.75 0.037114445 0.03093997 0.043288924
0.8 0.02445586 0.020806627 0.028105095
0.85 0.014213267 0.012365038 0.016061496
0.9 0.006552664 0.005837748 0.00726758
0.95 0.001706838 0.001558503 0.001855173
1 1.0202797e-31 9.2322603e-32 1.1173335e-31
EOD
$p0s2 << EOD
0 0.49755406 0.4064766 0.5655071
0.05 0.45044044 0.36401844 0.53686243
0.1 0.40878698 0.3277395 0.48983446
0.15 0.37194028 0.29681963 0.44706097
0.2 0.33938932 0.27058652 0.4081921
0.25 0.31074202 0.24849062 0.3729934
0.3 0.2857084 0.23008467 0.34133214
0.35 0.2640894 0.2150075 0.3131713
0.4 0.24577102 0.20297055 0.28857148
0.45 0.2307248 0.19374788 0.26770172
0.5 0.21901557 0.18717161 0.25085953
0.55 0.21081918 0.1831445 0.23849387
0.6 0.20645511 0.18169875 0.23121147
0.65 0.20644148 0.1831433 0.22973967
0.7 0.21158658 0.18828294 0.23489022
0.75 0.22313954 0.19858925 0.24768984
0.8 0.24303892 0.21630147 0.26977637
0.85 0.274322 0.24466906 0.30397496
0.9 0.3217966 0.28855148 0.3550417
0.95 0.39313552 0.35550424 0.43076676
1 0.50064135 0.45752585 0.54375684
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.65078; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:1.04]
unset ytics
unset logscale y
set yrange [0:0.5655071]
set arrow 1 from screen 0.05600,0.14525 to screen 0.65078,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17038,0.14525 to screen 0.17038,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.17038,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.28476,0.14525 to screen 0.28476,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.28476,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.39914,0.14525 to screen 0.39914,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.39914,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.51352,0.14525 to screen 0.51352,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.51352,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.62791,0.14525 to screen 0.62791,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '1.0' at screen 0.62791,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.65078,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.41396 to screen 0.65078,0.41396 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.41396 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.68266 to screen 0.65078,0.68266 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.68266 right front textcolor rgb '#59636e'
set label 10 'reward²' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'advantage_error/lambda' at screen 0.65078,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.63572,0.81788 to screen 0.66484,0.84162 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'advantage_error/variance' at screen 0.66953,0.84162 left front textcolor rgb '#006aa6'
set label 13 'advantage_error/bias_sq…' at screen 0.66953,0.14525 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.63572,0.81788 to screen 0.66484,0.79414 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'advantage_error/mean_sq…' at screen 0.66953,0.79414 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::20::20 using 1:2:(1):(1):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::20::20 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::20::20 using 1:2:(1):(1):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::20::20 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::20::20 using 1:2:(1):(1):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::20::20 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
