# Gold reward against KL to the reference
# gnuplot fig-distance.gp > fig-distance.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.49617797 -1.0242162 0.031860273
0.6235623 -0.08903876 -0.53320426 0.35512674
1.5632485 0.68056446 0.09682756 1.2643014
2.7953184 1.073804 0.44756955 1.7000384
4.1937876 1.3001115 0.8753229 1.7249
6.7667327 1.6200833 0.94035596 2.299811
8.899449 1.9836094 1.442009 2.52521
9.9405365 2.2829201 1.6817006 2.8841395
9.52529 2.3904548 1.5156426 3.2652671
8.81695 2.4809725 1.9230065 3.0389385
7.974938 2.530151 1.8462253 3.2140763
7.2797036 2.6615498 2.282017 3.0410826
6.366379 2.56008 2.244315 2.8758452
5.366808 2.3406827 2.2202172 2.461148
5.4379396 2.4221656 2.0947874 2.749544
5.8508487 2.533097 2.1197486 2.9464455
6.130469 2.6126812 2.3222885 2.9030738
6.045256 2.585264 2.1727417 2.9977863
6.083737 2.6461048 2.3734212 2.9187887
5.984901 2.6745093 2.5034785 2.8455398
6.299857 2.7060916 2.4841204 2.9280627
EOD
$p0s1 << EOD
0 -0.49617797 -1.0242162 0.031860273
0.68081844 -0.049713757 -0.44667605 0.34724852
2.1680567 0.81110364 0.39431828 1.2278891
3.3762386 1.050045 0.6956503 1.4044398
5.3469367 1.3976058 0.28093874 2.514273
7.6883044 1.700471 1.4251082 1.9758338
11.867948 1.8704566 1.1340673 2.6068459
14.461176 1.8265351 0.129052 3.5240183
16.840668 1.6152388 -0.7885873 4.019065
19.470821 1.5097728 -1.0207826 4.040328
23.075426 1.2223383 -1.544104 3.9887805
26.333975 0.78756934 -2.6343644 4.209503
29.348536 0.37675586 -3.0746446 3.8281562
31.698608 0.18905449 -3.4658706 3.8439796
35.917175 -0.24208379 -3.7149646 3.3249874
37.755253 -0.41452086 -3.7149646 3.8771305
40.588516 -0.710567 -3.7149646 3.7247944
43.92203 -1.1400768 -3.7149646 3.9472532
47.65082 -1.5320941 -3.7149646 4.2255783
50.702366 -1.8739293 -3.7149646 4.2255783
52.963985 -2.195478 -3.7149646 4.2255783
EOD
$p0s2 << EOD
0 -0.49617797 -1.0242162 0.031860273
0.43138444 -0.2805111 -0.46517777 -0.09584446
0.8992233 -0.13671477 -0.71231097 0.4388814
1.0906545 -0.04854636 -0.41394818 0.31685546
0.89698756 -0.013611809 -0.67377317 0.6465495
0.8502075 0.10764725 -0.3658041 0.5810986
0.93344074 0.34736565 0.23768066 0.45705065
0.9991953 0.42069146 -0.29167417 1.1330571
0.96756744 0.40182343 0.12320539 0.68044144
1.052504 0.42216185 0.3209256 0.5233981
1.3224287 0.45004144 -0.1444204 1.0445032
1.5678746 0.5234526 -0.32685724 1.3737625
1.729209 0.7170277 0.34218243 1.091873
1.8614196 0.6669264 0.49890298 0.83494973
1.958012 0.6626073 0.25350082 1.0717138
1.9577594 0.6593776 0.35474345 0.9640117
1.9942613 0.71629286 0.08240567 1.35018
2.041545 0.63061255 -0.03511025 1.2963353
2.0489047 0.66309243 -0.15857443 1.4847593
2.0806134 0.7278136 0.040200304 1.4154269
2.0769606 0.67179155 -0.17713068 1.5207138
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:55.082546]
unset ytics
unset logscale y
set yrange [-3.7149646:4.2255783]
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
set arrow 8 from screen 0.05312,0.30934 to screen 0.96562,0.30934 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−2' at screen 0.04219,0.30934 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.50071 to screen 0.96562,0.50071 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.50071 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.69208 to screen 0.96562,0.69208 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.69208 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.88344 to screen 0.96562,0.88344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.88344 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 13 'ppo' at screen 0.16843,0.79036 left front textcolor rgb '#006aa6'
set label 14 'loose' at screen 0.93403,0.32137 left front textcolor rgb '#b04d00'
set label 15 'dpo' at screen 0.09847,0.53426 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::20::20 using 1:2:(5.7282915):(6.8714223):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::20::20 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::20::20 using 1:2:(17.994762):(55.082546):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::20::20 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::20::20 using 1:2:(0):(4.4393387):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::20::20 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
