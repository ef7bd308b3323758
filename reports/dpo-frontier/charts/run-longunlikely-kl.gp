# KL divergence from the reference: longUnlikely
# gnuplot run-longunlikely-kl.gp > run-longunlikely-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
6 0.5216586 0.38139054 0.6619267
13 0.4776331 0.4270129 0.52825326
19 0.44930997 0.3826675 0.5159524
26 0.46652922 0.32996413 0.6030943
32 0.4873587 0.4141935 0.56052387
38 0.54809076 0.43975076 0.6564307
45 0.4929665 0.39533743 0.59059554
51 0.5279024 0.46513867 0.5906661
58 0.54276425 0.46967041 0.61585814
64 0.5664 0.46871158 0.66408837
70 0.61621785 0.52026606 0.71216965
77 0.5745943 0.5290861 0.6201025
83 0.5954068 0.48388517 0.70692843
90 0.624216 0.54318655 0.70524544
96 0.65393674 0.5680875 0.73978597
102 0.64618057 0.58157605 0.7107851
109 0.63942766 0.56313634 0.715719
115 0.62517166 0.52647734 0.72386605
122 0.63477683 0.53199506 0.7375586
128 0.62827456 0.5201713 0.7363778
EOD
$p0s1 << EOD
0 0 0 0
6 0.5081712 0.32401252 0.6923299
13 0.46590132 0.2929307 0.63887197
19 0.4708256 0.3227835 0.61886775
26 0.506981 0.35084802 0.66311395
32 0.50649554 0.4060155 0.60697556
38 0.50288254 0.43003756 0.5757275
45 0.5341575 0.45907137 0.60924363
51 0.47150052 0.3863808 0.55662024
58 0.5627538 0.36206812 0.7634394
64 0.5444321 0.3955423 0.69332194
70 0.64105785 0.49574065 0.78637505
77 0.5594224 0.47334298 0.6455018
83 0.595819 0.5301085 0.6615295
90 0.62378556 0.5296066 0.7179645
96 0.6249126 0.48491752 0.76490766
102 0.7134373 0.53344345 0.89343125
109 0.6620529 0.56960106 0.75450486
115 0.5674251 0.48847276 0.6463774
122 0.60486835 0.47372386 0.7360128
128 0.5666936 0.44468573 0.68870145
EOD
$p0s2 << EOD
0 0 0 0
6 0.6074818 0.30243105 0.91253257
13 0.51380134 0.44304186 0.5845608
19 0.48872447 0.32793295 0.649516
26 0.50342613 0.2978074 0.7090449
32 0.49177703 0.3859871 0.59756696
38 0.56580114 0.5135969 0.61800545
45 0.5557371 0.403397 0.7080772
51 0.51487917 0.4508186 0.5789398
58 0.5538764 0.45834854 0.6494043
64 0.54758483 0.44137526 0.6537944
70 0.6280216 0.52341837 0.7326248
77 0.59305084 0.5352619 0.6508397
83 0.5817649 0.44154465 0.72198504
90 0.6257155 0.5332373 0.71819365
96 0.6439562 0.5475154 0.7403969
102 0.6763317 0.56479406 0.7878694
109 0.6235305 0.56445664 0.6826043
115 0.6062326 0.5312811 0.68118405
122 0.6566272 0.510241 0.8030134
128 0.6295882 0.53263044 0.7265459
EOD
$p0s3 << EOD
0 0 0 0
6 0.5154996 0.33616227 0.69483685
13 0.45907936 0.40160483 0.5165539
19 0.4505656 0.3542267 0.5469045
26 0.46774593 0.3021044 0.63338745
32 0.4706599 0.37129423 0.57002556
38 0.5423891 0.4902036 0.5945746
45 0.50530463 0.41873306 0.5918762
51 0.49378172 0.438767 0.5487964
58 0.5247215 0.45567125 0.59377176
64 0.5352963 0.45765078 0.61294186
70 0.6105738 0.5234979 0.6976497
77 0.57744634 0.5080147 0.646878
83 0.56245446 0.44897443 0.67593455
90 0.6176901 0.53868085 0.6966994
96 0.6275187 0.55252916 0.7025083
102 0.6304346 0.5627712 0.698098
109 0.59914994 0.54673415 0.6515657
115 0.6072711 0.5411355 0.6734067
122 0.62703127 0.52961594 0.7244466
128 0.63749355 0.5789655 0.69602156
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0:0.94903386]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35467,0.14525 to screen 0.35467,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35467,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65334,0.14525 to screen 0.65334,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.65334,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05600,0.30537 to screen 0.82059,0.30537 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '0.2' at screen 0.04506,0.30537 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05600,0.46548 to screen 0.82059,0.46548 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '0.4' at screen 0.04506,0.46548 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.62560 to screen 0.82059,0.62560 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '0.6' at screen 0.04506,0.62560 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.78571 to screen 0.82059,0.78571 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.8' at screen 0.04506,0.78571 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.64823 to screen 0.83466,0.61427 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.61427 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.59893 to screen 0.83466,0.56679 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.56679 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.64929 to screen 0.83466,0.66176 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.66176 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.65562 to screen 0.83466,0.70925 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.70925 left front textcolor rgb '#9a4478'
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
