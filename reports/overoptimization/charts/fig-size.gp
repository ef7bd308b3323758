# Gold reward of best-of-n by size of the reward model, 1024 comparisons
# gnuplot fig-size.gp > fig-size.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.1798103 2.1529207 2.2066998
0.19314718 2.957471 2.9277227 2.9872193
0.63629436 3.6137247 3.583324 3.6441255
1.2044415 4.1309347 4.1013093 4.1605606
1.8350887 4.5286493 4.497795 4.5595036
2.496986 4.8323145 4.7929697 4.8716593
3.174508 5.056146 4.995015 5.117277
3.8598428 5.194994 5.085635 5.3043528
4.5490837 5.2219763 5.014498 5.429455
5.240278 5.1068945 4.722037 5.491752
EOD
$p0s1 << EOD
0 2.1798103 2.1529207 2.2066998
0.19314718 2.961499 2.933777 2.989221
0.63629436 3.6204128 3.5926018 3.6482239
1.2044415 4.1423464 4.1151676 4.1695247
1.8350887 4.5484524 4.5209646 4.57594
2.496986 4.86718 4.836021 4.898339
3.174508 5.125036 5.088483 5.1615887
3.8598428 5.3405614 5.300707 5.3804164
4.5490837 5.514957 5.4726233 5.5572906
5.240278 5.6308985 5.566625 5.695172
EOD
$p0s2 << EOD
0 2.1798103 2.1529207 2.2066998
0.19314718 2.9596899 2.9311345 2.988245
0.63629436 3.6171699 3.5882022 3.6461377
1.2044415 4.1389318 4.1108046 4.167059
1.8350887 4.54571 4.517769 4.573651
2.496986 4.8636107 4.8354287 4.891793
3.174508 5.1153474 5.087343 5.1433516
3.8598428 5.318173 5.2896233 5.3467226
4.5490837 5.479739 5.444857 5.5146213
5.240278 5.598086 5.534473 5.661699
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.85248; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:5.4498887]
unset ytics
unset logscale y
set yrange [2.0391958:5.8357863]
set arrow 1 from screen 0.05312,0.14525 to screen 0.85248,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.19980,0.14525 to screen 0.19980,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.19980,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.34647,0.14525 to screen 0.34647,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.34647,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.49315,0.14525 to screen 0.49315,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.49315,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.63982,0.14525 to screen 0.63982,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.63982,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.78650,0.14525 to screen 0.78650,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.78650,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.33753 to screen 0.85248,0.33753 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '3' at screen 0.04219,0.33753 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.53765 to screen 0.85248,0.53765 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.53765 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.73777 to screen 0.85248,0.73777 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '5' at screen 0.04219,0.73777 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'kl/reference (nats per response)' at screen 0.85248,0.04469 right front textcolor rgb '#59636e'
set label 12 'bonSmall' at screen 0.87123,0.75916 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82955,0.86403 to screen 0.86655,0.88449 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'bonMiddle' at screen 0.87123,0.88449 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82955,0.85746 to screen 0.86655,0.83700 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'bon1024' at screen 0.87123,0.83700 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::9::9 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::9::9 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::9::9 using 1:2:(5.240278):(5.240278):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::9::9 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
