# Gold reward against distance, β = 0.1
# gnuplot fig-distance.gp > fig-distance.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.688441 -0.8438785 -0.5330034
3.630352 -0.07452701 -0.21130489 0.062250864
3.415068 0.60041416 0.26089558 0.9399327
3.8415937 0.9745147 0.61312187 1.3359076
4.503751 1.1593655 0.7051389 1.6135921
5.151899 1.3977898 0.9214218 1.8741578
5.3640704 1.4084102 0.979369 1.8374515
5.4418907 1.4913278 1.1567026 1.8259528
5.8239775 1.4425462 1.2643582 1.6207343
5.5352454 1.3400475 1.095607 1.5844879
5.741062 1.4227856 1.0124567 1.8331147
5.774884 1.3133963 0.8943888 1.7324039
5.5459146 1.4312888 1.2273897 1.6351881
5.342511 1.3965504 1.0120779 1.7810228
5.254128 1.4168146 0.83310086 1.9809521
5.4557967 1.4667404 0.86692125 1.9809521
5.4831266 1.4755789 1.0249515 1.9262064
5.321497 1.4276266 1.0510899 1.8041633
5.3638554 1.4711149 1.0785023 1.8637273
5.3571973 1.4591358 1.0459657 1.8723059
5.3485255 1.4616228 1.05579 1.8674558
EOD
$p0s1 << EOD
0 -0.688441 -0.8438785 -0.5330034
1.7977053 -0.77186835 -1.0595026 -0.48423406
2.749806 -0.9699533 -1.0834497 -0.65564924
3.04324 -0.9485551 -1.0834497 -0.3247071
2.6449416 -0.5357276 -0.9212693 -0.15018593
2.3960414 -0.14365669 -0.43793377 0.1506204
2.408024 0.058262557 -0.34816548 0.4646906
2.5220826 0.27200568 0.028877296 0.51513404
2.3873093 0.35855573 0.108275265 0.6088362
2.436306 0.4220152 -0.11475952 0.9587899
2.6672692 0.40518823 0.19473323 0.6156432
2.6149013 0.46160147 0.0063058976 0.91689706
2.456185 0.55633414 0.123597585 0.98907065
2.3037746 0.688939 0.33613068 1.0417473
2.3974652 0.74337035 0.57190615 0.91483456
2.5402472 0.59006596 0.20063645 0.97949547
2.5717788 0.63186663 0.22656304 1.0371702
2.5803335 0.6158411 0.42248425 0.80919796
2.5531635 0.52859867 0.20227289 0.8549245
2.5680926 0.47124195 0.09519131 0.8472926
2.5421822 0.58966476 0.23176631 0.94756323
EOD
$p0s2 << EOD
0 -0.688441 -0.8438785 -0.5330034
1.9089453 -0.57486224 -0.97340584 -0.17631865
2.4838803 -0.7872532 -0.9971134 -0.577393
2.798486 -0.74223185 -1.0834497 -0.049192395
3.0406146 -0.91626024 -1.0834497 -0.4859515
2.7102664 -0.5253471 -0.7187768 -0.3319174
2.639541 -0.38963813 -0.6519214 -0.12735489
2.5667508 -0.4617411 -0.63253933 -0.29094285
3.1485999 -0.47575015 -0.6667217 -0.28477862
3.175968 -0.50912493 -0.80969507 -0.20855482
2.9098573 -0.26749 -0.66063607 0.12565605
3.1493354 -0.44081807 -0.7118253 -0.16981089
3.3705566 -0.39172938 -0.5500113 -0.23344748
2.9789438 -0.31304586 -0.48448804 -0.14160366
2.9803185 -0.20275708 -0.4030258 -0.002488354
3.0615923 -0.31800824 -0.51562124 -0.12039525
3.047083 -0.2729195 -0.5709339 0.025094863
3.1645153 -0.3208589 -0.6334972 -0.008220653
3.1720827 -0.1559462 -0.58483607 0.27294368
3.1034997 -0.21780865 -0.38501546 -0.050601855
3.209384 -0.2522648 -0.59790176 0.09337216
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.96562; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:6.0569363]
unset ytics
unset logscale y
set yrange [-1.0834497:1.9809521]
set arrow 1 from screen 0.05312,0.14525 to screen 0.96562,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20378,0.14525 to screen 0.20378,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1' at screen 0.20378,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35443,0.14525 to screen 0.35443,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2' at screen 0.35443,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50509,0.14525 to screen 0.50509,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3' at screen 0.50509,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65574,0.14525 to screen 0.65574,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4' at screen 0.65574,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80639,0.14525 to screen 0.80639,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '5' at screen 0.80639,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.95705,0.14525 to screen 0.95705,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '6' at screen 0.95705,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.16594 to screen 0.96562,0.16594 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1' at screen 0.04219,0.16594 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.41388 to screen 0.96562,0.41388 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.04219,0.41388 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.66181 to screen 0.96562,0.66181 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1' at screen 0.04219,0.66181 right front textcolor rgb '#59636e'
set label 11 'reward/gold (reward)' at screen 0.01940,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'kl/reference (nats per response)' at screen 0.96562,0.04469 right front textcolor rgb '#59636e'
set label 13 'online01' at screen 0.86984,0.80699 left front textcolor rgb '#006aa6'
set label 14 'offline01' at screen 0.44705,0.59080 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.52882,0.35133 to screen 0.52569,0.42116 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'shuffled' at screen 0.42758,0.42116 left front textcolor rgb '#007553'
plot $p0s0 using 1:2 with linespoints lw 1.2 lc rgb '#0072b2' pt 7 ps 0.35 notitle, \
  $p0s0 every ::20::20 using 1:2:(4.5676937):(6.0569363):3:4 with xyerrorbars lw 1.4 lc rgb '#0072b2' pt 0 notitle, \
  $p0s0 every ::20::20 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.9 notitle, \
  $p0s1 using 1:2 with linespoints lw 1.2 lc rgb '#d55e00' pt 5 ps 0.35 notitle, \
  $p0s1 every ::20::20 using 1:2:(2.3151193):(2.7692451):3:4 with xyerrorbars lw 1.4 lc rgb '#d55e00' pt 0 notitle, \
  $p0s1 every ::20::20 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.9 notitle, \
  $p0s2 using 1:2 with linespoints lw 1.2 lc rgb '#009e73' pt 9 ps 0.35 notitle, \
  $p0s2 every ::20::20 using 1:2:(2.5965297):(3.8222382):3:4 with xyerrorbars lw 1.4 lc rgb '#009e73' pt 0 notitle, \
  $p0s2 every ::20::20 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.9 notitle
unset multiplot
