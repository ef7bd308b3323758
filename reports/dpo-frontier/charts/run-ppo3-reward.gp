# Reward: ppo3
# gnuplot run-ppo3-reward.gp > run-ppo3-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
3 0.88100064 -0.26072142 2.0227227
6 1.7562957 0.45381275 3.0587788
9 0.90615165 -0.9715218 2.7838252
12 1.6607072 0.19862746 3.122787
15 1.7470752 0.5263742 2.9677763
18 1.978314 1.3115646 2.6450634
21 2.0130227 1.4416151 2.5844302
24 2.1152356 1.5929638 2.6375072
27 1.672505 0.3695433 2.9754667
30 1.5254346 -0.14874682 3.199616
33 1.2988071 -1.2276999 3.825314
36 1.337169 -1.2217839 3.8961217
39 1.2895168 -1.2312129 3.8102465
42 1.2848614 -1.2411842 3.8109071
45 1.2972932 -1.2386873 3.8332736
48 1.3279748 -1.2333941 3.8893437
51 1.3551956 -1.231143 3.9415343
54 1.3704462 -1.2197688 3.9606612
57 1.3619909 -1.2230184 3.9470003
60 1.3645984 -1.2226284 3.9518251
EOD
$p0s1 << EOD
0 0.011896898 -0.13071801 0.15451181
3 0.8136092 0.09136533 1.535853
6 1.158065 -0.23603915 2.552169
9 0.79616755 -0.46900526 2.0613403
12 1.4797124 0.8843721 2.0750527
15 1.5060271 0.94171387 2.0703402
18 1.5782061 1.0324 2.1240122
21 1.6079284 1.122282 2.0935748
24 1.6302185 1.1880245 2.0724125
27 1.6150849 1.3496064 1.8805635
30 1.7282983 1.4494528 2.007144
33 1.8728184 1.3298348 2.4158018
36 1.873029 1.3301609 2.4158971
39 1.8794103 1.3433102 2.4155102
42 1.8798335 1.3415743 2.4180927
45 1.8835639 1.3489721 2.4181554
48 1.886337 1.3543612 2.418313
51 1.8877766 1.3571193 2.418434
54 1.8891875 1.3623037 2.4160712
57 1.8885379 1.3610729 2.416003
60 1.8883393 1.3606988 2.4159799
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:60]
unset ytics
unset logscale y
set yrange [-1.449258:4.168735]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.17924,0.14525 to screen 0.17924,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.17924,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.30536,0.14525 to screen 0.30536,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.30536,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.43148,0.14525 to screen 0.43148,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.43148,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.55759,0.14525 to screen 0.55759,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.55759,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.68371,0.14525 to screen 0.68371,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '50' at screen 0.68371,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.80983,0.14525 to screen 0.80983,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '60' at screen 0.80983,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.34125 to screen 0.80983,0.34125 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.34125 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.61173 to screen 0.80983,0.61173 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '2' at screen 0.04219,0.61173 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.88221 to screen 0.80983,0.88221 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.88221 right front textcolor rgb '#59636e'
set label 11 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 13 'reward/gold' at screen 0.82858,0.52580 left front textcolor rgb '#006aa6'
set label 14 'reward/proxy' at screen 0.82858,0.59663 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
