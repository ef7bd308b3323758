# Best of n against a reward model of few and of many comparisons
# gnuplot fig-bon.gp > fig-bon.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1751058 2.1361256 2.2140863
0.19314718 2.5999148 2.4688601 2.7309694
0.63629436 2.8492808 2.6304033 3.0681584
1.2044415 2.8898413 2.5771592 3.2025232
1.8350887 2.8372397 2.453165 3.2213144
2.496986 2.765253 2.3429356 3.1875703
3.174508 2.68839 2.2399843 3.1367958
3.8598428 2.6168828 2.1387389 3.095027
4.5490837 2.5632937 2.0575087 3.0690787
5.240278 2.525 2.0082955 3.0417044
EOD
$p0s1 << EOD
0 -0.02147326 -0.66228616 0.61933964
0.19314718 1.9292363 1.4404423 2.4180303
0.63629436 3.4595208 3.247071 3.6719708
1.2044415 4.180134 3.9697518 4.390516
1.8350887 4.4210095 4.0809975 4.761022
2.496986 4.540791 4.1408935 4.9406886
3.174508 4.632389 4.195753 5.0690255
3.8598428 4.708959 4.243267 5.1746516
4.5490837 4.772467 4.285921 5.2590127
5.240278 4.8236785 4.3265285 5.320828
EOD
$p0s2 << EOD
0 2.1751058 2.1361256 2.2140863
0.19314718 2.9641156 2.9233117 3.0049198
0.63629436 3.631636 3.5879338 3.6753378
1.2044415 4.1610045 4.114716 4.2072935
1.8350887 4.5710874 4.52346 4.6187153
2.496986 4.890198 4.838271 4.9421253
3.174508 5.1450686 5.082879 5.2072577
3.8598428 5.3559704 5.2849593 5.426981
4.5490837 5.5333395 5.459517 5.607162
5.240278 5.6695313 5.5646644 5.774398
EOD
$p0s3 << EOD
0 0.023775324 -0.09762142 0.14517206
0.19314718 0.98776674 0.8592504 1.116283
0.63629436 1.7300717 1.6025684 1.8575749
1.2044415 2.261781 2.1402438 2.3833182
1.8350887 2.6496944 2.5286183 2.7707703
2.496986 2.943844 2.814874 3.0728142
3.174508 3.172371 3.0326672 3.3120744
3.8598428 3.3501093 3.203357 3.496862
4.5490837 3.487427 3.3382356 3.6366184
5.240278 3.5924199 3.4430277 3.741812
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:5.4498887]
unset ytics
unset logscale y
set yrange [-0.9197535:6.031865]
set arrow 1 from screen 0.05312,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.22056,0.14525 to screen 0.22056,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.22056,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.38799,0.14525 to screen 0.38799,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.38799,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.55543,0.14525 to screen 0.55543,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.55543,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.72286,0.14525 to screen 0.72286,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.72286,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.89030,0.14525 to screen 0.89030,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.89030,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.24578 to screen 0.96562,0.24578 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.24578 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.46437 to screen 0.96562,0.46437 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.46437 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.68296 to screen 0.96562,0.68296 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.68296 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.90155 to screen 0.96562,0.90155 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '6' at screen 0.04219,0.90155 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 13 'bon32 gold' at screen 0.87431,0.60615 left front textcolor rgb '#006aa6'
set label 14 'bon32 proxy' at screen 0.85725,0.85525 left front textcolor rgb '#006aa6'
set label 15 'bon4096 gold' at screen 0.84872,0.90482 left front textcolor rgb '#b04d00'
set label 16 'bon4096 proxy' at screen 0.83166,0.68267 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s1 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s1 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s2 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s2 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s3 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s3 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s3 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle
unset multiplot
