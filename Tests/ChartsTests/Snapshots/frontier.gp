# reward/gold against kl/reference
# gnuplot frontier.gp > frontier.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.2 -0.2 -0.2
2.360905 -0.017703347 -0.031829786 -0.0035769094
3.6978028 0.08427798 0.065768264 0.1027877
4.556466 0.13931505 0.11832086 0.16030924
5.139206 0.19915676 0.16177192 0.2365416
5.5593295 0.21444349 0.19154467 0.23734233
5.9293566 0.25112483 0.22010478 0.2821449
6.2663474 0.25736442 0.23716606 0.2775628
6.538612 0.29596588 0.28681782 0.30511394
6.544205 0.29651284 0.2668545 0.32617122
6.675844 0.30553198 0.23813017 0.3729338
6.8286724 0.3090953 0.2657501 0.35244048
6.919526 0.3261432 0.25142148 0.40086493
7.1673594 0.34338787 0.30676445 0.38001132
7.133101 0.3453475 0.30569458 0.38500044
7.1493163 0.36128235 0.30050078 0.42206392
EOD
$p0s1 << EOD
0 -0.2 -0.2 -0.2
3.7406373 -0.0041191876 -0.02693219 0.018693814
5.578762 0.09061086 0.07804775 0.10317397
6.7249627 0.15374693 0.12623613 0.18125774
7.446392 0.19135827 0.14968292 0.23303361
8.004596 0.22197667 0.18672214 0.25723118
8.404662 0.2208182 0.21470119 0.22693522
8.679708 0.2647759 0.21894003 0.31061175
8.908538 0.2743481 0.22535719 0.32333905
9.114745 0.27882314 0.26191092 0.2957354
9.265394 0.28786844 0.21267234 0.36306453
9.4205065 0.29943758 0.24114206 0.35773313
9.791016 0.32396978 0.31529394 0.33264562
9.72651 0.30659118 0.24097428 0.3722081
9.819553 0.30586287 0.23575963 0.37596613
9.9393015 0.29799813 0.25291324 0.34308305
EOD
$p0s2 << EOD
0 -0.2 -0.2 -0.2
5.3164825 -0.0024847777 -0.013448185 0.00847863
7.738967 0.08674776 0.06798169 0.10551383
9.06009 0.13664787 0.101584755 0.17171098
9.864921 0.1742035 0.15615788 0.19224913
10.498905 0.200937 0.17288822 0.22898577
10.931109 0.21190315 0.15880807 0.26499823
11.216838 0.22184405 0.19026805 0.25342005
11.492012 0.22887108 0.18296336 0.27477878
11.537385 0.23458111 0.15972158 0.30944064
11.9778805 0.26252764 0.22336794 0.30168736
11.985766 0.24201855 0.20222189 0.28181523
12.140097 0.25909832 0.20105863 0.31713802
12.416116 0.2702363 0.20714961 0.33332303
12.557396 0.2787349 0.23079471 0.32667506
12.4602 0.28310665 0.2514759 0.31473744
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:13.905132]
unset ytics
unset logscale y
set yrange [-0.22488256:0.44694647]
set arrow 1 from screen 0.07428,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.14525 to screen 0.07428,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.39479,0.14525 to screen 0.39479,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.39479,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.71530,0.14525 to screen 0.71530,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.71530,0.10056 center front textcolor rgb '#59636e'
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
set label 10 'ppo' at screen 0.54350,0.83888 left front textcolor rgb '#006aa6'
set label 11 'dpo' at screen 0.72235,0.76731 left front textcolor rgb '#b04d00'
set label 12 'dpos[2]' at screen 0.88394,0.75047 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::15::15 using 1:2:(6.688863):(7.6097703):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::15::15 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::15::15 using 1:2:(9.181966):(10.696637):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::15::15 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::15::15 using 1:2:(11.550081):(13.370319):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::15::15 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
