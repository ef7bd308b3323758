# PPO: score of the reward model, variance of advantages
# gnuplot fig-critic.gp > fig-critic.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.41238585 -3.9057958 3.081024
2 0.7494214 -2.0055888 3.5044315
4 1.2997465 -1.6961564 4.2956495
6 1.6892898 -0.8557041 4.2342834
8 1.8943974 -0.3068967 4.0956917
10 2.2051249 -0.015800877 4.4260507
12 2.2175071 0.07033892 4.364675
14 2.118523 -0.29184678 4.5288925
16 2.203162 -0.41383594 4.82016
18 2.5981534 -0.080533825 5.27684
20 2.6114273 -0.12483605 5.347691
22 2.578788 0.014673858 5.1429024
24 2.723067 0.26595086 5.1801834
26 2.7389276 0.46259716 5.0152583
28 2.8761675 0.3768485 5.3754864
30 2.9680867 0.6362433 5.29993
32 2.9464855 0.54795206 5.345019
34 2.868282 0.37422866 5.3623357
36 2.8833103 0.44683638 5.319784
38 2.8817523 0.53744906 5.226055
40 2.9681308 0.6109859 5.3252754
EOD
$p1s0 << EOD
1 23.72857 13.224931 34.23221
2 10.4120035 7.8308067 12.9932
3 10.961658 0.6490326 21.274282
4 14.095154 1.7720205 26.418287
5 8.935238 -1.1174494 18.987925
6 8.162646 -1.0715139 17.396807
7 6.825952 -2.0395033 15.691408
8 8.661699 -3.8144512 21.13785
9 3.9936996 1.0670242 6.920375
10 3.8420398 -1.8656555 9.549735
11 1.5166222 0.48963648 2.543608
12 1.3609082 0.626657 2.0951593
13 1.3572264 0.5391444 2.1753082
14 1.3558049 0.63908565 2.0725243
15 1.095713 0.7861708 1.4052552
16 1.124739 0.51791453 1.7315636
17 1.1115476 -0.009485881 2.2325811
18 0.8155709 0.3297472 1.3013946
19 0.7472186 0.33331037 1.1611269
20 0.626057 0.19077899 1.0613351
21 0.49930966 0.14945519 0.8491641
22 0.83448666 0.36807758 1.3008957
23 0.5336447 0.17626828 0.89102113
24 0.5663514 0.24766466 0.88503814
25 0.8175654 0.20573619 1.4293945
26 0.784758 0.18143785 1.3880781
27 0.361442 0.14839026 0.5744937
28 0.49437356 -0.15683156 1.1455787
29 0.49057758 0.11493254 0.8662226
30 0.6121162 0.0020915207 1.2221409
31 0.5210304 0.08552861 0.95653224
32 0.32683524 0.11248949 0.541181
33 0.40271813 0.16719061 0.63824564
34 0.28114775 0.021473436 0.5408221
35 0.5562582 0.2593863 0.85313004
36 0.6821006 0.33212864 1.0320724
37 0.52512884 0.024269795 1.0259879
38 0.26746124 0.036358405 0.4985641
39 0.3867596 -0.0058209915 0.7793402
40 0.28162453 -0.09617484 0.6594239
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-4.159638:5.742222]
set arrow 1 from screen 0.05312,0.58846 to screen 0.92723,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27165,0.58846 to screen 0.27165,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27165,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49018,0.58846 to screen 0.49018,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.49018,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70871,0.58846 to screen 0.70871,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.70871,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.58846 to screen 0.92723,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.92723,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.73388 to screen 0.92723,0.73388 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.73388 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.90867 to screen 0.92723,0.90867 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.90867 right front textcolor rgb '#59636e'
set label 8 'reward/proxy (reward)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'ppo' at screen 0.94598,0.83764 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.92723; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-5.3363175:35.754074]
set arrow 1 from screen 0.05312,0.10000 to screen 0.92723,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27165,0.10000 to screen 0.27165,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27165,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.49018,0.10000 to screen 0.49018,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.49018,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.70871,0.10000 to screen 0.70871,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.70871,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.92723,0.10000 to screen 0.92723,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.92723,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14495 to screen 0.92723,0.14495 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14495 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.22920 to screen 0.92723,0.22920 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.22920 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.31344 to screen 0.92723,0.31344 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.31344 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.39768 to screen 0.92723,0.39768 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.39768 right front textcolor rgb '#59636e'
set label 10 'advantage/variance (reward²)' at screen 0.02043,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.92723,0.03077 right front textcolor rgb '#59636e'
set label 12 'ppo' at screen 0.94598,0.14733 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
