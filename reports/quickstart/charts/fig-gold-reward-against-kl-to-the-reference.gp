# Gold reward against KL to the reference
# gnuplot fig-gold-reward-against-kl-to-the-reference.gp > fig-gold-reward-against-kl-to-the-reference.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.496178 -1.024216 0.03186027
0.6235622 -0.08903876 -0.5332042 0.3551267
1.563248 0.6805645 0.09682756 1.264301
2.795318 1.073804 0.4475695 1.700038
4.193788 1.300111 0.8753229 1.7249
6.766733 1.620083 0.9403559 2.299811
8.89945 1.983609 1.442009 2.52521
9.940537 2.28292 1.681701 2.884139
9.52529 2.390455 1.515643 3.265267
8.81695 2.480973 1.923006 3.038939
7.974938 2.530151 1.846225 3.214076
7.279703 2.66155 2.282017 3.041083
6.366379 2.56008 2.244315 2.875845
5.366808 2.340683 2.220217 2.461148
5.43794 2.422166 2.094787 2.749544
5.850849 2.533097 2.119749 2.946445
6.130469 2.612681 2.322289 2.903074
6.045256 2.585264 2.172742 2.997786
6.083737 2.646105 2.373421 2.918789
5.984901 2.674509 2.503479 2.84554
6.299857 2.706092 2.48412 2.928063
EOD
$p0s1 << EOD
0 -0.496178 -1.024216 0.03186027
0.6808184 -0.04971376 -0.446676 0.3472485
2.168057 0.8111037 0.3943183 1.227889
3.376239 1.050045 0.6956503 1.40444
5.346937 1.397606 0.2809388 2.514273
7.688304 1.700471 1.425108 1.975834
11.86795 1.870457 1.134067 2.606846
14.46118 1.826535 0.129052 3.524018
16.84067 1.615239 -0.7885873 4.019065
19.47082 1.509773 -1.020783 4.040328
23.07543 1.222338 -1.544104 3.988781
26.33397 0.7875693 -2.634364 4.209503
29.34854 0.3767559 -3.074645 3.828156
31.69861 0.1890545 -3.465871 3.843979
35.91718 -0.2420838 -3.809155 3.324987
37.75525 -0.4145208 -4.706172 3.87713
40.58852 -0.710567 -5.145928 3.724794
43.92203 -1.140077 -6.227407 3.947253
47.65082 -1.532094 -7.389547 4.325359
50.70237 -1.873929 -7.563508 4.267032
52.96399 -2.195478 -7.563508 4.564453
EOD
$p0s2 << EOD
0 -0.496178 -1.024216 0.03186027
0.4313845 -0.2805111 -0.4651778 -0.09584447
0.8992233 -0.1367148 -0.7123109 0.4388814
1.090654 -0.04854636 -0.4139482 0.3168555
0.8969875 -0.01361181 -0.6737732 0.6465495
0.8502075 0.1076473 -0.3658041 0.5810986
0.9334408 0.3473657 0.2376807 0.4570507
0.9991953 0.4206915 -0.2916742 1.133057
0.9675675 0.4018234 0.1232054 0.6804414
1.052504 0.4221618 0.3209256 0.5233981
1.322429 0.4500414 -0.1444204 1.044503
1.567875 0.5234526 -0.3268572 1.373762
1.729209 0.7170277 0.3421824 1.091873
1.86142 0.6669264 0.498903 0.8349497
1.958012 0.6626073 0.2535008 1.071714
1.957759 0.6593776 0.3547435 0.9640117
1.994261 0.7162929 0.08240567 1.35018
2.041545 0.6306125 -0.03511025 1.296335
2.048905 0.6630924 -0.1585744 1.484759
2.080613 0.7278136 0.0402003 1.415427
2.076961 0.6717915 -0.1771307 1.520714
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:55.08255]
unset ytics
unset logscale y
set yrange [-7.563508:5.030913]
set arrow 1 from screen 0.05312,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21879,0.14525 to screen 0.21879,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.21879,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38445,0.14525 to screen 0.38445,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.38445,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55011,0.14525 to screen 0.55011,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.55011,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.71577,0.14525 to screen 0.71577,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.71577,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.88143,0.14525 to screen 0.88143,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.88143,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.29990 to screen 0.96562,0.29990 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−5' at screen 0.04219,0.29990 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.60153 to screen 0.96562,0.60153 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.60153 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.90316 to screen 0.96562,0.90316 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.90316 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.16843,0.80610 left front textcolor rgb '#006aa6'
set label 13 'loose' at screen 0.93403,0.90482 left front textcolor rgb '#b04d00'
set label 14 'dpo' at screen 0.09847,0.72120 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::20::20 using 1:2:(5.728292):(6.871422):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::20::20 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::20::20 using 1:2:(17.99476):(55.08255):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::20::20 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::20::20 using 1:2:(0):(4.439339):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::20::20 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
