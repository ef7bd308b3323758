# Advantage variance before whitening, and the critic's explained variance: reinforce
# gnuplot run-reinforce-advantage.gp > run-reinforce-advantage.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 0.76793766 0.60933244 0.9265429
2 0.7428907 0.51338005 0.9724013
3 0.60112107 0.32297176 0.8792704
4 0.61595714 0.45596978 0.7759445
5 0.51256114 0.32327932 0.7018429
6 0.46722233 0.15996256 0.77448213
7 0.42730448 0.28577504 0.5688339
8 0.38892636 0.27659371 0.50125897
9 0.33647484 0.21655865 0.45639104
10 0.38983312 0.25077254 0.5288937
11 0.39647895 0.24425377 0.54870415
12 0.35775617 0.25632983 0.4591825
13 0.30545974 0.15230893 0.45861056
14 0.27748924 0.1260519 0.4289266
15 0.27008045 0.16205886 0.378102
16 0.28585953 0.078408785 0.49331027
17 0.2384089 0.1290953 0.34772247
18 0.25144994 0.16399083 0.33890906
19 0.24190506 0.13395879 0.34985134
20 0.22480012 0.10469536 0.3449049
21 0.25390604 0.12017559 0.3876365
22 0.22194958 0.15724559 0.28665358
23 0.20498443 0.104516454 0.30545238
24 0.2013974 0.121794775 0.28100002
25 0.19518363 0.10277624 0.287591
26 0.20275837 0.07087431 0.33464244
27 0.21525948 0.08074501 0.34977394
28 0.26381162 0.0957619 0.43186134
29 0.22526921 0.12410158 0.32643685
30 0.266707 0.10377008 0.42964396
31 0.22506392 0.08909041 0.36103743
32 0.1681073 0.05169626 0.28451833
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:1.0112973]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30560,0.14525 to screen 0.30560,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.30560,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.55520,0.14525 to screen 0.55520,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.55520,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.80480,0.14525 to screen 0.80480,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.80480,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.29551 to screen 0.85472,0.29551 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.2' at screen 0.04506,0.29551 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.44577 to screen 0.85472,0.44577 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.4' at screen 0.04506,0.44577 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.59602 to screen 0.85472,0.59602 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.6' at screen 0.04506,0.59602 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.74628 to screen 0.85472,0.74628 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.8' at screen 0.04506,0.74628 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.89654 to screen 0.85472,0.89654 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0' at screen 0.04506,0.89654 right front textcolor rgb '#59636e'
set label 11 'advantage/variance (reward²)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 13 'reinforce' at screen 0.87347,0.27155 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
