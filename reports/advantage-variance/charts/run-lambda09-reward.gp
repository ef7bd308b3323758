# Reward: lambda09
# gnuplot run-lambda09-reward.gp > run-lambda09-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.5401667 -0.7949881 -0.28534526
2 -0.18867065 -0.32257605 -0.05476525
4 0.1129571 -0.11471852 0.34063274
6 0.29582167 0.010080783 0.5815626
8 0.68455446 0.41648337 0.95262545
10 1.0938919 0.77099985 1.4167838
12 1.4073151 1.0889252 1.725705
14 1.5553724 1.343712 1.7670327
16 1.8333783 1.6356239 2.0311327
18 1.8827068 1.6952934 2.07012
20 1.9868919 1.5698494 2.4039345
22 2.0629625 1.7081571 2.4177682
24 2.0821605 1.7710822 2.3932388
26 2.2346773 1.9265677 2.542787
28 2.2801595 1.899482 2.6608367
30 2.2516022 1.9083545 2.5948498
32 2.268609 1.8823205 2.6548975
34 2.2613494 1.8447589 2.6779401
36 2.3112698 1.9781958 2.6443436
38 2.3292463 1.9305451 2.7279477
40 2.3273964 1.9564582 2.6983345
EOD
$p0s1 << EOD
0 -0.022513855 -0.295631 0.25060326
2 0.16028908 -0.22160445 0.5421826
4 0.30561864 0.008044854 0.60319245
6 0.47259226 0.1757624 0.7694221
8 0.7514321 0.40403503 1.0988293
10 1.0202543 0.718278 1.3222306
12 1.2333909 1.0657209 1.4010609
14 1.376412 1.2324144 1.5204098
16 1.5069084 1.3233812 1.6904356
18 1.5519983 1.3902837 1.7137127
20 1.602994 1.3052074 1.9007806
22 1.6513432 1.3540674 1.948619
24 1.7371581 1.4321167 2.0421994
26 1.8181444 1.4547237 2.1815653
28 1.8330734 1.4709034 2.1952434
30 1.8402483 1.4907393 2.189757
32 1.8377882 1.5045803 2.1709962
34 1.8088921 1.4418238 2.1759603
36 1.7964382 1.4560069 2.1368694
38 1.8522539 1.4719069 2.232601
40 1.8672955 1.5116125 2.2229784
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.9359055:2.868865]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24230,0.14525 to screen 0.24230,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.24230,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62065,0.14525 to screen 0.62065,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.62065,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.33214 to screen 0.80983,0.33214 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.33214 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.53183 to screen 0.80983,0.53183 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.53183 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.73152 to screen 0.80983,0.73152 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.73152 right front textcolor rgb '#59636e'
set label 9 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 11 'reward/gold' at screen 0.82858,0.79690 left front textcolor rgb '#006aa6'
set label 12 'reward/proxy' at screen 0.82858,0.70502 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
