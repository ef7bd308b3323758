# Bias of the penalty's gradient, over its length, for walks of eight actions
# gnuplot fig-bias.gp > fig-bias.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0.012862589 2.9371848e-15 1.8165138e-15 4.0578553e-15
0.05119729 2.7751827e-15 2.1691358e-15 3.38123e-15
0.11426041 3.653614e-15 1.871486e-15 5.435742e-15
0.20083366 3.9937286e-15 1.3501886e-15 6.6372684e-15
0.3092696 2.5655277e-15 1.4637118e-15 3.667344e-15
0.43757397 2.9383744e-15 1.9567545e-15 3.9199948e-15
0.5835132 4.2838225e-15 2.272638e-15 6.295007e-15
0.74472827 5.53024e-15 -1.8054661e-16 1.1241027e-14
EOD
$p0s1 << EOD
0.012862589 0.99803525 0.9747417 1.0213288
0.05119729 0.99987125 0.953356 1.0463866
0.11426041 1.0066288 0.93817407 1.0750835
0.20083366 1.0189711 0.93045884 1.1074834
0.3092696 1.037061 0.93042636 1.1436957
0.43757397 1.0606179 0.93746424 1.1837717
0.5835132 1.0890299 0.9503941 1.2276658
0.74472827 1.1214772 0.96770394 1.2752506
EOD
$p0s2 << EOD
0.012862589 1 1 1
0.05119729 1 1 1
0.11426041 1 1 1
0.20083366 1 1 1
0.3092696 1 1 1
0.43757397 1 1 1
0.5835132 1 1 1
0.74472827 1 1 1
EOD
$p0s3 << EOD
0.012862589 0.04835771 0.03570345 0.061011974
0.05119729 0.09474926 0.06862204 0.120876476
0.11426041 0.13902743 0.098914556 0.17914031
0.20083366 0.18126322 0.12637287 0.23615356
0.3092696 0.22160147 0.15056238 0.29264054
0.43757397 0.26015624 0.17104271 0.34926978
0.5835132 0.29696622 0.18755394 0.4063785
0.74472827 0.3319996 0.20010406 0.46389514
EOD
$p0s4 << EOD
0.012862589 0.05241271 0.03613287 0.06869255
0.05119729 0.10203615 0.06946768 0.13460462
0.11426041 0.14902785 0.10029384 0.19776185
0.20083366 0.1941682 0.12916224 0.25917414
0.3092696 0.23857696 0.15686741 0.3202865
0.43757397 0.28337973 0.18429452 0.38246492
0.5835132 0.32944936 0.21225092 0.4466478
0.74472827 0.3772863 0.24136877 0.5132038
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.65931; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:0.8526791]
unset ytics
unset logscale y
set yrange [-0.05101002:1.3262606]
set arrow 1 from screen 0.05600,0.14525 to screen 0.65931,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0.0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19751,0.14525 to screen 0.19751,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '0.2' at screen 0.19751,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.33902,0.14525 to screen 0.33902,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '0.4' at screen 0.33902,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.48053,0.14525 to screen 0.48053,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.6' at screen 0.48053,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.62204,0.14525 to screen 0.62204,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.8' at screen 0.62204,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.17339 to screen 0.65931,0.17339 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0.0' at screen 0.04506,0.17339 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.44922 to screen 0.65931,0.44922 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.5' at screen 0.04506,0.44922 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.72505 to screen 0.65931,0.72505 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '1.0' at screen 0.04506,0.72505 right front textcolor rgb '#59636e'
set label 9 'of the gradient' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'kl_gradient/divergence (nats per response)' at screen 0.65931,0.04469 right front textcolor rgb '#59636e'
set label 11 'kl_gradient/k1_reward_b…' at screen 0.67806,0.17339 left front textcolor rgb '#006aa6'
set label 12 'kl_gradient/k3_reward_b…' at screen 0.67806,0.79206 left front textcolor rgb '#b04d00'
set label 13 'kl_gradient/k1_loss_bias' at screen 0.67806,0.72505 left front textcolor rgb '#007553'
set arrow 10 from screen 0.59074,0.35654 to screen 0.67338,0.34529 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl_gradient/k2_loss_bias' at screen 0.67806,0.34529 left front textcolor rgb '#9a4478'
set arrow 11 from screen 0.59074,0.38152 to screen 0.67338,0.39277 nohead back lw 0.7 dt solid lc rgb '#a87400'
set label 15 'kl_gradient/k3_loss_bias' at screen 0.67806,0.39277 left front textcolor rgb '#805900'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::7::7 using 1:2:(0.66957283):(0.8198837):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::7::7 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::7::7 using 1:2:(0.66957283):(0.8198837):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::7::7 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::7::7 using 1:2:(0.66957283):(0.8198837):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::7::7 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle, \
  $p0s3 using 1:2 with linespoints lw 1.2 lc rgb '#b4588c' pt 13 ps 0.35 notitle, \
  $p0s3 every ::7::7 using 1:2:(0.66957283):(0.8198837):3:4 with xyerrorbars lw 1.4 lc rgb '#b4588c' pt 0 notitle, \
  $p0s3 every ::7::7 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.9 notitle, \
  $p0s4 using 1:2 with linespoints lw 1.2 lc rgb '#a87400' pt 11 ps 0.35 notitle, \
  $p0s4 every ::7::7 using 1:2:(0.66957283):(0.8198837):3:4 with xyerrorbars lw 1.4 lc rgb '#a87400' pt 0 notitle, \
  $p0s4 every ::7::7 using 1:2 with points lc rgb '#a87400' pt 11 ps 0.9 notitle
unset multiplot
