# KL divergence from the reference: dpoOffline
# gnuplot run-dpooffline-kl.gp > run-dpooffline-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
20 0.33716562 0.3073741 0.36695716
40 0.8065596 0.73958606 0.8735331
60 1.2045926 1.0625662 1.3466189
80 1.5476872 1.3557532 1.7396213
100 1.8007094 1.5400736 2.0613449
120 1.97296 1.644966 2.3009539
140 2.106668 1.7610459 2.4522903
160 2.2048547 1.8179009 2.5918083
180 2.2805629 1.8792965 2.6818292
200 2.338592 1.9292647 2.7479193
220 2.3809838 1.9474773 2.81449
240 2.4103885 1.973562 2.8472152
260 2.431061 1.9938556 2.8682666
280 2.4576626 2.0175836 2.8977416
300 2.4688618 2.0267599 2.9109635
320 2.483735 2.0408082 2.9266622
340 2.4883735 2.04166 2.9350867
360 2.4948196 2.0472968 2.9423425
380 2.4986835 2.051794 2.9455729
400 2.49996 2.0529318 2.9469879
EOD
$p0s1 << EOD
0 0 0 0
20 0.3910795 0.29688543 0.48527357
40 0.8671721 0.6826693 1.051675
60 1.1862773 0.9708976 1.4016569
80 1.5191253 1.3324934 1.7057573
100 1.8063258 1.5902097 2.0224419
120 1.9804479 1.7013228 2.259573
140 2.091623 1.844447 2.338799
160 2.2151937 1.8249784 2.6054091
180 2.27236 1.8867728 2.6579475
200 2.3092048 1.9182297 2.70018
220 2.3430376 1.9116373 2.7744377
240 2.3922696 1.9787717 2.8057675
260 2.4376216 2.0313828 2.8438601
280 2.469585 2.074788 2.8643818
300 2.464003 2.0411334 2.886873
320 2.4589162 2.0541902 2.863642
340 2.450126 2.0386848 2.8615668
360 2.4825072 2.0883512 2.8766634
380 2.4615834 2.0171206 2.9060462
400 2.4797857 2.06226 2.8973114
EOD
$p0s2 << EOD
0 0 0 0
20 0.31278184 0.2640774 0.36148626
40 0.8113817 0.63665533 0.986108
60 1.3311791 0.960008 1.7023503
80 1.9140602 1.4446864 2.383434
100 2.4026325 1.795403 3.0098622
120 2.736573 1.9538603 3.519286
140 2.9485602 2.2158732 3.6812472
160 3.140531 2.2337456 4.047317
180 3.3108773 2.3595233 4.262231
200 3.4066155 2.3738914 4.4393396
220 3.4326131 2.4229631 4.442263
240 3.4674172 2.4241943 4.51064
260 3.5113435 2.4849997 4.537688
280 3.561273 2.5219073 4.600639
300 3.5809448 2.5184393 4.6434503
320 3.650863 2.5313287 4.770397
340 3.6295989 2.5476909 4.711507
360 3.646415 2.574101 4.718729
380 3.6921623 2.6563528 4.727972
400 3.6699877 2.593564 4.746412
EOD
$p0s3 << EOD
0 0 0 0
20 0.30260393 0.23067285 0.374535
40 0.7207258 0.39686766 1.0445839
60 1.0036129 0.5572136 1.4500121
80 1.3312993 0.72861665 1.9339819
100 1.3342714 1.0210851 1.6474577
120 1.5382117 1.1149756 1.961448
140 1.7322799 1.2351084 2.2294514
160 1.5845834 1.2435002 1.9256667
180 1.7829169 1.2912881 2.2745457
200 2.0357468 0.93340045 3.138093
220 1.9140383 1.3539191 2.4741573
240 1.7451713 1.2909355 2.199407
260 1.769573 1.4037869 2.135359
280 1.7529804 1.346453 2.1595078
300 1.8111612 1.2978715 2.324451
320 2.4452446 0.41983983 4.4706492
340 2.2142663 1.1601714 3.2683613
360 1.8612016 1.3356092 2.386794
380 2.047774 1.5305828 2.5649652
400 1.944392 1.2957315 2.5930524
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:400]
unset ytics
unset logscale y
set yrange [0:4.961213]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '100' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '200' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '300' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '400' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.29839 to screen 0.82059,0.29839 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.29839 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.45154 to screen 0.82059,0.45154 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.45154 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.60468 to screen 0.82059,0.60468 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.60468 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05312,0.75782 to screen 0.82059,0.75782 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '4' at screen 0.04219,0.75782 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.52810 to screen 0.83466,0.55030 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.55030 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.52501 to screen 0.83466,0.50282 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.50282 left front textcolor rgb '#b04d00'
set label 15 'kl/k2' at screen 0.83934,0.70729 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.44302 left front textcolor rgb '#9a4478'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s1 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p0s2 using 1:3:4 with filledcurves fc rgb '#d2009e73' notitle, \
  $p0s3 using 1:3:4 with filledcurves fc rgb '#d2b4588c' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle, \
  $p0s1 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p0s1 every 3 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle, \
  $p0s2 using 1:2 with lines lw 2 lc rgb '#009e73' dt (2,3) notitle, \
  $p0s2 every 3 using 1:2 with points lc rgb '#009e73' pt 9 ps 0.6 notitle, \
  $p0s3 using 1:2 with lines lw 2 lc rgb '#b4588c' dt (9,3,2,3) notitle, \
  $p0s3 every 3 using 1:2 with points lc rgb '#b4588c' pt 13 ps 0.6 notitle
unset multiplot
