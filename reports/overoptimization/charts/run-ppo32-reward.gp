# Reward: ppo32
# gnuplot run-ppo32-reward.gp > run-ppo32-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 2.2369921 2.1540792 2.319905
2 2.860039 2.66593 3.0541482
4 3.4814844 3.2805567 3.6824121
6 3.7517188 3.492698 4.01074
8 3.7825391 3.498555 4.066523
10 3.6901953 3.3023298 4.0780606
12 3.6653125 3.235503 4.095122
14 3.550625 2.998943 4.102307
16 3.4658985 2.8346608 4.097136
18 3.2519531 2.5922956 3.9116106
20 3.2126172 2.528081 3.8971534
22 3.0703516 2.3746812 3.766022
24 2.9064844 2.1683273 3.6446414
26 2.7892969 2.0096886 3.5689054
28 2.6547656 1.9336585 3.3758729
30 2.6485937 1.8671308 3.4300568
32 2.5858593 1.7596365 3.4120822
34 2.5459766 1.704674 3.387279
36 2.5391798 1.6752042 3.403155
38 2.5141797 1.6438129 3.3845465
40 2.503828 1.6377053 3.369951
EOD
$p0s1 << EOD
0 0.102190934 -0.23286082 0.4372427
2 2.0362692 1.5933118 2.4792264
4 3.208977 2.7805173 3.6374364
6 3.6509774 3.2425287 4.059426
8 3.8052106 3.3340626 4.2763586
10 3.849799 3.3616745 4.3379235
12 3.9481375 3.457115 4.43916
14 4.0004673 3.497041 4.503894
16 4.0179358 3.496963 4.538909
18 3.9656498 3.4321778 4.4991217
20 4.0543447 3.565228 4.543462
22 4.054396 3.5518725 4.55692
24 4.0816154 3.582456 4.5807753
26 4.063263 3.563521 4.5630054
28 4.0596137 3.547379 4.5718484
30 4.084941 3.578827 4.591055
32 4.1030188 3.6099226 4.596115
34 4.106523 3.6136281 4.5994177
36 4.113314 3.616068 4.61056
38 4.103615 3.5995224 4.607707
40 4.1159215 3.625094 4.606749
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.42659765:4.804297]
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
set arrow 7 from screen 0.05312,0.20721 to screen 0.80983,0.20721 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.20721 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35246 to screen 0.80983,0.35246 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.35246 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.49771 to screen 0.80983,0.49771 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.49771 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.64296 to screen 0.80983,0.64296 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.64296 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.78821 to screen 0.80983,0.78821 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.78821 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.57089 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.80504 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
