# Advantage variance before whitening, and the critic's explained variance: beta005
# gnuplot run-beta005-advantage.gp > run-beta005-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 10.649453 8.369711 12.929195
2 9.121783 7.1308093 11.112757
3 6.8542304 5.2408614 8.4676
4 5.1599345 3.6347146 6.6851544
5 2.9643059 1.4243753 4.504236
6 2.2678418 1.362833 3.1728506
7 1.6320497 0.886339 2.3777604
8 0.9630437 0.69999075 1.2260966
9 0.6850041 0.30407283 1.0659354
10 0.547326 0.31322226 0.78142977
11 0.4786837 0.18580352 0.77156395
12 0.5033728 0.2288355 0.77791005
13 0.5062948 0.09722674 0.91536283
14 0.59865546 0.13598426 1.0613267
15 0.87640935 0.12484339 1.6279753
16 0.55712306 0.20034562 0.9139005
17 0.7104208 0.18015176 1.2406899
18 0.28847995 0.11122135 0.46573856
19 0.42104238 0.17111152 0.67097324
20 0.6274501 0.1860569 1.0688432
21 0.4031034 0.18237144 0.6238354
22 0.28900647 0.16490556 0.4131074
23 0.43017492 0.128416 0.73193383
24 0.6404837 0.19113354 1.0898339
25 0.6383816 0.2719123 1.004851
26 0.33587965 0.11154758 0.5602118
27 0.7644488 0.32701066 1.201887
28 0.4887269 0.16031836 0.81713545
29 0.3831159 0.018452913 0.74777883
30 0.32580188 0.118185885 0.5334179
31 0.4677897 0.013732125 0.92184734
32 0.65185696 0.11050168 1.1932123
33 0.7496227 -0.06962293 1.5688683
34 0.44798234 0.09716655 0.7987981
35 0.38154346 0.06959135 0.6934956
36 0.7519368 0.3504523 1.1534213
37 0.32432145 0.056868333 0.5917745
38 0.56397784 0.22290559 0.9050501
39 0.3146644 0.046342455 0.58298635
40 0.4009265 0.112179816 0.6896732
EOD
$p1s0 << EOD
1 -0.027174816 -0.05925816 0.004908528
2 -0.010890063 -0.036555223 0.014775096
3 0.002831021 -0.009848924 0.015510966
4 -0.00078382343 -0.011364755 0.009797108
5 -0.027195526 -0.08410791 0.029716864
6 -0.032484252 -0.06059002 -0.0043784855
7 -0.07499573 -0.13519834 -0.0147931
8 -0.028873868 -0.06856975 0.010822011
9 -0.054297823 -0.12414637 0.015550729
10 -0.07939044 -0.22149903 0.06271815
11 -0.025241805 -0.07662136 0.026137747
12 -0.06813843 -0.19038673 0.05410987
13 -0.12254706 -0.35070068 0.105606556
14 0.0041203587 -0.036185194 0.044425912
15 0.013608137 -0.07882872 0.106045
16 -0.19710249 -0.6006343 0.2064293
17 0.010456027 -0.014053189 0.034965243
18 -6.83495e-05 -0.076158606 0.07602191
19 -0.14564005 -0.43928105 0.14800094
20 0.010255323 -0.08264789 0.10315853
21 0.0015632107 -0.033644047 0.036770467
22 0.00828704 -0.017269688 0.033843767
23 -0.1722526 -0.50960463 0.16509944
24 -0.061259285 -0.3087573 0.18623875
25 0.010708727 1.758729e-05 0.021399865
26 -0.061330996 -0.16940394 0.04674194
27 -0.0042389785 -0.07958005 0.0711021
28 0.0351589 0.002359515 0.06795828
29 -0.14352009 -0.38563025 0.09859008
30 -0.3410275 -1.0852066 0.42841524
31 0.017568413 -0.008306787 0.043443613
32 0.015046233 -0.0123139545 0.04240642
33 0.043013506 -0.012110115 0.098137125
34 -0.19687311 -0.6341616 0.24041533
35 -0.092118606 -0.38429427 0.20005704
36 0.023364982 -0.0025514304 0.049281392
37 -0.466028 -1.0852066 0.6153831
38 -0.4891658 -1.0852066 0.63905436
39 -0.08649324 -0.31399977 0.14101331
40 -0.28761277 -0.99766326 0.4224377
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.87605; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.58957565:13.449148]
set arrow 1 from screen 0.07428,0.58846 to screen 0.87605,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27472,0.58846 to screen 0.27472,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27472,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47516,0.58846 to screen 0.47516,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47516,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67561,0.58846 to screen 0.67561,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67561,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.58846 to screen 0.87605,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.60300 to screen 0.87605,0.60300 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.06334,0.60300 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.72628 to screen 0.87605,0.72628 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.06334,0.72628 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.84957 to screen 0.87605,0.84957 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.06334,0.84957 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.04521,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'beta005' at screen 0.89480,0.61288 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.87605; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-1.0852066:0.63905436]
set arrow 1 from screen 0.07428,0.10000 to screen 0.87605,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27472,0.10000 to screen 0.27472,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27472,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47516,0.10000 to screen 0.47516,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.47516,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67561,0.10000 to screen 0.67561,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67561,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.10000 to screen 0.87605,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.11711 to screen 0.87605,0.11711 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1.0' at screen 0.06334,0.11711 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.21748 to screen 0.87605,0.21748 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.5' at screen 0.06334,0.21748 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.31786 to screen 0.87605,0.31786 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.31786 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.41824 to screen 0.87605,0.41824 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.5' at screen 0.06334,0.41824 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.87605,0.03077 right front textcolor rgb '#59636e'
set label 12 'beta005' at screen 0.89480,0.26012 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
