# Reward: early
# gnuplot run-early-reward.gp > run-early-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
2 -0.69127595 -1.0125227 -0.37002918
4 -0.5509367 -0.8375196 -0.26435384
6 -0.2656614 -0.41396984 -0.117352895
7 -0.2842308 -0.4726523 -0.095809326
9 -0.08055908 -0.3407579 0.17963973
11 0.06711641 -0.27169546 0.40592828
13 0.18257265 -0.33485368 0.699999
15 0.33940342 -0.06338757 0.7421944
17 0.49177167 0.072029255 0.91151404
19 0.489584 0.16433364 0.81483436
20 0.59021 0.19155116 0.9888689
22 0.6116153 0.18114957 1.042081
24 0.6976744 0.37813336 1.0172155
26 0.7894166 0.43461254 1.1442206
28 0.8996098 0.607873 1.1913465
30 0.9281509 0.55534184 1.30096
31 0.9251208 0.5454888 1.3047527
33 0.9435645 0.67158973 1.2155392
35 0.99379575 0.7588312 1.2287602
37 0.97867703 0.7361697 1.2211844
EOD
$p0s1 << EOD
0 0.023503149 -0.18028866 0.22729497
2 0.20636542 -0.07401959 0.48675042
4 0.3718571 -0.08631727 0.8300315
6 0.43666723 0.0019097126 0.87142473
7 0.48160207 0.0410817 0.9221225
9 0.606819 0.15117723 1.0624608
11 0.6657388 0.27006337 1.0614142
13 0.7513531 0.39006424 1.1126419
15 0.78119016 0.4755493 1.086831
17 0.87020564 0.53095573 1.2094555
19 0.9009767 0.5697064 1.232247
20 0.94871217 0.644468 1.2529564
22 0.97387743 0.5838673 1.3638875
24 1.0488603 0.6409151 1.4568056
26 1.0992891 0.63579524 1.5627828
28 1.1069658 0.72676057 1.487171
30 1.1503898 0.786387 1.5143926
31 1.1557817 0.7627437 1.5488197
33 1.1524414 0.81353724 1.4913455
35 1.1944239 0.8362172 1.5526307
37 1.1962041 0.8078847 1.5845236
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:37]
unset ytics
unset logscale y
set yrange [-1.1164045:1.6884054]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25764,0.14525 to screen 0.25764,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25764,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46215,0.14525 to screen 0.46215,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46215,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.66667,0.14525 to screen 0.66667,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.66667,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.17678 to screen 0.80983,0.17678 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−1' at screen 0.04219,0.17678 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.44767 to screen 0.80983,0.44767 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.44767 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.71855 to screen 0.80983,0.71855 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.71855 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.71277 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.77170 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
