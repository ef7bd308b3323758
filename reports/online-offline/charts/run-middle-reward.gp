# Reward: middle
# gnuplot run-middle-reward.gp > run-middle-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
4 -0.43038285 -0.619347 -0.24141872
8 -0.046409182 -0.17017953 0.07736117
11 0.072921194 -0.20304145 0.34888384
15 0.5129168 0.2758616 0.74997205
19 0.6840648 0.45896336 0.9091663
23 0.86201006 0.5066741 1.217346
26 0.9656417 0.6423583 1.288925
30 1.0882995 0.7946416 1.3819573
34 1.2309868 0.83695626 1.6250174
38 1.3928401 1.2045008 1.5811795
41 1.4449145 1.3048397 1.5849891
45 1.5742797 1.4150251 1.7335343
49 1.5286593 1.223029 1.8342897
53 1.5297835 1.1626506 1.8969163
56 1.4943192 1.0893635 1.899275
60 1.4111911 1.0007813 1.8216008
64 1.4000484 0.9609075 1.839189
68 1.3928487 0.8817727 1.9039247
71 1.4344819 0.9563982 1.9125656
75 1.4016955 0.88961667 1.9137744
EOD
$p0s1 << EOD
0 0.023503149 -0.18028866 0.22729497
4 0.3817732 -0.14036742 0.9039138
8 0.5579064 0.08020528 1.0356076
11 0.7379171 0.36250582 1.1133285
15 0.9293507 0.57412046 1.2845808
19 0.982375 0.61449784 1.3502522
23 1.1335764 0.72956955 1.5375832
26 1.19246 0.8996242 1.4852957
30 1.426377 1.1256309 1.7271233
34 1.527811 1.1668093 1.8888128
38 1.6061503 1.2477306 1.9645699
41 1.5962943 1.2190322 1.9735563
45 1.6927319 1.353684 2.0317798
49 1.7388574 1.363478 2.1142368
53 1.8162565 1.2815405 2.3509724
56 1.8226871 1.27046 2.3749144
60 1.8516808 1.3272998 2.3760617
64 1.802889 1.3254598 2.280318
68 1.8009967 1.2910063 2.310987
71 1.8154193 1.3105515 2.3202872
75 1.8091301 1.336988 2.2812724
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.80983; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:75]
unset ytics
unset logscale y
set yrange [-0.97267616:2.5048594]
set arrow 1 from screen 0.05312,0.14525 to screen 0.80983,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25491,0.14525 to screen 0.25491,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.25491,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45670,0.14525 to screen 0.45670,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.45670,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65849,0.14525 to screen 0.65849,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.65849,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.35776 to screen 0.80983,0.35776 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.35776 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.57624 to screen 0.80983,0.57624 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.57624 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.79473 to screen 0.80983,0.79473 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.79473 right front textcolor rgb '#59636e'
set label 8 'reward' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.80983,0.04469 right front textcolor rgb '#59636e'
set label 10 'reward/gold' at screen 0.82858,0.66401 left front textcolor rgb '#006aa6'
set label 11 'reward/proxy' at screen 0.82858,0.75302 left front textcolor rgb '#b04d00'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
