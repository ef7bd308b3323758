# reward/gold against kl/reference
# gnuplot frontier.gp > frontier.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
2.360905 -0.01770335 -0.03182979 -0.003576909
3.697803 0.08427798 0.06576826 0.1027877
4.556466 0.139315 0.1183209 0.1603092
5.139206 0.1991568 0.1617719 0.2365416
5.559329 0.2144435 0.1915447 0.2373423
5.929356 0.2511248 0.2201048 0.2821449
6.266348 0.2573644 0.2371661 0.2775628
6.538612 0.2959659 0.2868178 0.3051139
6.544205 0.2965129 0.2668545 0.3261712
6.675844 0.305532 0.2381302 0.3729338
6.828672 0.3090953 0.2657501 0.3524405
6.919526 0.3261432 0.2514215 0.4008649
7.167359 0.3433879 0.3067645 0.3800113
7.133101 0.3453475 0.3056946 0.3850004
7.149317 0.3612824 0.3005008 0.4220639
EOD
$p0s1 << EOD
0 -0.2 -0.2 -0.2
3.740637 -0.004119188 -0.02693219 0.01869381
5.578762 0.09061086 0.07804776 0.103174
6.724963 0.1537469 0.1262361 0.1812577
7.446392 0.1913583 0.1496829 0.2330336
8.004595 0.2219767 0.1867221 0.2572312
8.404662 0.2208182 0.2147012 0.2269352
8.679708 0.2647759 0.21894 0.3106118
8.908538 0.2743481 0.2253572 0.323339
9.114745 0.2788232 0.2619109 0.2957354
9.265395 0.2878684 0.2126723 0.3630645
9.420507 0.2994376 0.2411421 0.3577331
9.791016 0.3239698 0.3152939 0.3326456
9.72651 0.3065912 0.2409743 0.3722081
9.819554 0.3058629 0.2357596 0.3759661
9.939301 0.2979981 0.2529132 0.343083
EOD
$p0s2 << EOD
0 -0.2 -0.2 -0.2
5.316482 -0.002484778 -0.01344819 0.00847863
7.738967 0.08674776 0.06798169 0.1055138
9.06009 0.1366479 0.1015848 0.171711
9.864921 0.1742035 0.1561579 0.1922491
10.49891 0.200937 0.1728882 0.2289858
10.93111 0.2119032 0.1588081 0.2649982
11.21684 0.2218441 0.1902681 0.25342
11.49201 0.2288711 0.1829634 0.2747788
11.53739 0.2345811 0.1597216 0.3094406
11.97788 0.2625277 0.2233679 0.3016874
11.98577 0.2420186 0.2022219 0.2818152
12.1401 0.2590983 0.2010586 0.317138
12.41612 0.2702363 0.2071496 0.333323
12.5574 0.2787349 0.2307947 0.3266751
12.4602 0.2831067 0.2514759 0.3147374
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:13.05969]
unset ytics
unset logscale y
set yrange [-0.2248826:0.4469465]
set arrow 1 from screen 0.07428,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.41554,0.14525 to screen 0.41554,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.41554,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.75680,0.14525 to screen 0.75680,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.75680,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.07428,0.17339 to screen 0.96562,0.17339 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 4 '−0.2' at screen 0.06334,0.17339 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.07428,0.39957 to screen 0.96562,0.39957 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.06334,0.39957 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.62575 to screen 0.96562,0.62575 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.06334,0.62575 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.85194 to screen 0.96562,0.85194 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.06334,0.85194 right front textcolor rgb '#59636e'
set label 8 'reward/gold (reward)' at screen 0.01880,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 10 'ppo' at screen 0.57317,0.90482 left front textcolor rgb '#006aa6'
set label 11 'dpo' at screen 0.76359,0.82322 left front textcolor rgb '#b04d00'
set label 12 'dpos[2]' at screen 0.91270,0.77573 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::15::15 using 1:2:(6.688863):(7.60977):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::15::15 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::15::15 using 1:2:(9.181965):(10.69664):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::15::15 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::15::15 using 1:2:(11.55008):(13.05969):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::15::15 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
