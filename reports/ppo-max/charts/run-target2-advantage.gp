# Advantage variance before whitening, and the critic's explained variance: target2
# gnuplot run-target2-advantage.gp > run-target2-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 1.251682 1.0595053 1.4438586
2 2.1586316 1.7133161 2.603947
3 1.9769347 0.41342187 3.5404475
4 1.119695 0.85234565 1.3870443
5 1.2872543 0.49607134 2.0784373
6 0.6971061 0.4844344 0.9097778
7 0.7176956 0.37560531 1.059786
8 0.55517226 0.29587588 0.8144687
9 0.33262315 0.16886681 0.4963795
10 0.35321793 0.055578873 0.650857
11 0.23025346 0.07716083 0.3833461
12 0.20199819 0.0706183 0.33337808
13 0.1520936 0.05263886 0.25154835
14 0.22163922 -0.026277708 0.46955612
15 0.13419877 -0.042610515 0.31100807
16 0.22748427 -0.05622948 0.51119804
EOD
$p1s0 << EOD
1 0.115033835 -0.06256064 0.29262832
2 -0.8970237 -2.026042 0.23199451
3 -0.30593657 -0.6013157 -0.010557472
4 -0.107611 -0.38130587 0.16608389
5 -0.10134138 -0.2939866 0.09130383
6 -0.0492036 -0.3821113 0.2837041
7 0.024836605 -0.12912546 0.17879868
8 0.04390779 -0.32272813 0.4105437
9 0.09400801 -0.12074329 0.3087593
10 0.22282134 0.03992956 0.40571314
11 0.27899343 0.054221313 0.5037655
12 0.28704813 0.07291359 0.5011827
13 0.26943368 0.1472027 0.39166462
14 0.26183522 0.08464676 0.4390237
15 0.337233 0.22725895 0.4472071
16 0.27901062 0.03431145 0.5237098
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-0.20009656:3.6843147]
set arrow 1 from screen 0.05312,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.58846 to screen 0.31029,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.58846 to screen 0.56745,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.58846 to screen 0.82461,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.60629 to screen 0.87605,0.60629 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.60629 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.69541 to screen 0.87605,0.69541 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.69541 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.78452 to screen 0.87605,0.78452 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.78452 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.87363 to screen 0.87605,0.87363 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.87363 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'target2' at screen 0.89480,0.62656 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 2 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:16]
unset ytics
unset logscale y
set yrange [-2.128032:0.6256999]
set arrow 1 from screen 0.05312,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31029,0.10000 to screen 0.31029,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '5' at screen 0.31029,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56745,0.10000 to screen 0.56745,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '10' at screen 0.56745,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82461,0.10000 to screen 0.82461,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '15' at screen 0.82461,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.11609 to screen 0.87605,0.11609 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.11609 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.24180 to screen 0.87605,0.24180 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.24180 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36750 to screen 0.87605,0.36750 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.36750 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 10 'target2' at screen 0.89480,0.40257 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 2 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
