# Advantage variance before whitening, and the critic's explained variance: beta02
# gnuplot run-beta02-advantage.gp > run-beta02-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 10.649453 8.369711 12.929195
2 9.347008 7.272909 11.421107
3 6.567751 5.053872 8.08163
4 4.7212515 3.1001558 6.3423467
5 2.7178586 1.3737415 4.0619755
6 1.9814539 1.3026001 2.6603076
7 1.3555021 0.60359174 2.1074123
8 1.109325 0.7730411 1.4456091
9 1.0677677 0.5968112 1.5387244
10 1.0237108 0.6347305 1.4126912
11 1.427685 1.0003544 1.8550158
12 0.7540039 0.44564465 1.0623631
13 1.2269418 0.7089122 1.7449715
14 1.2876397 0.30917028 2.2661092
15 1.026809 0.38169423 1.6719238
16 1.5687228 0.7123977 2.425048
17 1.3965737 0.8036939 1.9894536
18 0.81892055 0.39669403 1.241147
19 0.73747724 0.37642524 1.0985292
20 1.1601317 0.69824946 1.6220139
21 0.8328166 0.38986897 1.2757642
22 0.8920345 0.41347995 1.370589
23 0.5590398 0.31236738 0.8057122
24 0.7270379 0.46217665 0.9918992
25 0.9188653 0.5170293 1.3207014
26 1.0780128 0.6063961 1.5496297
27 0.88804865 0.3646336 1.4114636
28 0.5010619 0.2724171 0.72970665
29 0.6592344 0.35983005 0.9586387
30 1.3780358 0.6944976 2.061574
31 0.5780044 0.3645293 0.7914795
32 0.52691 0.27918464 0.7746354
33 0.86805373 0.16688152 1.569226
34 0.89880645 0.3617334 1.4358796
35 1.1012753 0.59254456 1.6100061
36 0.8455435 0.40665713 1.2844298
37 0.573157 0.2899839 0.85633016
38 0.83757603 0.3822652 1.2928867
39 0.8043494 0.496967 1.1117319
40 0.95494235 0.42872268 1.481162
EOD
$p1s0 << EOD
1 -0.027174816 -0.05925816 0.004908528
2 -0.012154623 -0.039466262 0.015157015
3 0.0048529473 -0.0089523895 0.018658284
4 0.0069692438 -0.0028407273 0.016779214
5 -0.011287862 -0.040167432 0.017591707
6 -0.0080364635 -0.029163273 0.013090347
7 -0.15321821 -0.42808914 0.121652715
8 -0.00803637 -0.064450495 0.048377756
9 0.043376945 0.019856544 0.06689735
10 0.029876279 0.005946656 0.0538059
11 0.04253272 0.0206651 0.06440034
12 0.0076522054 -0.07432031 0.08962472
13 0.042547386 -0.014180779 0.09927555
14 0.030092994 -0.012857994 0.07304398
15 0.07452268 0.005477589 0.14356777
16 0.042137306 0.023393268 0.060881346
17 0.039987963 0.0011318756 0.07884405
18 0.058960564 -0.006235017 0.12415615
19 0.06366262 0.018710904 0.10861433
20 0.070577174 0.037687775 0.10346658
21 0.055060685 -0.0074846623 0.11760604
22 0.06358769 -0.030060116 0.1572355
23 0.10909313 0.058098927 0.16008733
24 0.05718023 0.010799338 0.10356112
25 0.059750613 0.009785646 0.10971558
26 0.07142313 0.031781968 0.11106429
27 0.07496412 0.02995508 0.11997316
28 0.04218202 -0.029415177 0.113779224
29 -0.09236445 -0.44377068 0.29049876
30 0.08890743 0.038245592 0.13956925
31 0.056912027 0.014064381 0.099759676
32 0.05681837 0.009643315 0.10399342
33 0.060266122 -0.014892074 0.13542432
34 0.08301489 0.02700177 0.13902801
35 0.079798825 0.02775228 0.13184537
36 0.09961318 0.017964307 0.18126205
37 0.010612346 -0.09937951 0.1206042
38 0.04817814 -0.015422858 0.11177914
39 0.044777796 -0.06598589 0.15554148
40 0.10376007 0.050446965 0.15707318
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88884; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [0:13.446363]
set arrow 1 from screen 0.07428,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.58846 to screen 0.07428,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27792,0.58846 to screen 0.27792,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27792,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48156,0.58846 to screen 0.48156,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48156,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68520,0.58846 to screen 0.68520,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68520,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.58846 to screen 0.88884,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.58846 to screen 0.88884,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.06334,0.58846 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.71718 to screen 0.88884,0.71718 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.06334,0.71718 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.84589 to screen 0.88884,0.84589 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.06334,0.84589 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.04521,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'beta02' at screen 0.90759,0.61304 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.07428; set rmargin at screen 0.88884; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.44377068:0.3187399]
set arrow 1 from screen 0.07428,0.10000 to screen 0.88884,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.07428,0.10000 to screen 0.07428,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.07428,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.27792,0.10000 to screen 0.27792,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.27792,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.48156,0.10000 to screen 0.48156,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.48156,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.68520,0.10000 to screen 0.68520,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.68520,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.88884,0.10000 to screen 0.88884,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.88884,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.07428,0.11987 to screen 0.88884,0.11987 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−0.4' at screen 0.06334,0.11987 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.07428,0.21066 to screen 0.88884,0.21066 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−0.2' at screen 0.06334,0.21066 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.07428,0.30146 to screen 0.88884,0.30146 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0.0' at screen 0.06334,0.30146 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.07428,0.39225 to screen 0.88884,0.39225 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.2' at screen 0.06334,0.39225 right front textcolor rgb '#59636e'
set label 10 'critic/explained_variance' at screen 0.01880,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.88884,0.03077 right front textcolor rgb '#59636e'
set label 12 'beta02' at screen 0.90759,0.34856 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
