# KL divergence from the reference: online03
# gnuplot run-online03-kl.gp > run-online03-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 2.8214233 2.4794106 3.1634357
15 2.8040702 2.379268 3.2288728
23 2.707814 2.6468341 2.768794
30 2.7759027 2.4369206 3.1148846
38 2.616743 2.4757636 2.7577224
45 2.663898 2.3416 2.9861963
53 2.6377795 2.2550595 3.0204995
60 2.5730808 2.3908236 2.755338
68 2.678857 2.4470215 2.9106925
75 2.5604181 2.342913 2.7779233
83 2.5842125 2.1433828 3.0250425
90 2.447675 2.1488214 2.7465284
98 2.3778725 2.2483187 2.5074265
105 2.2412543 1.8218259 2.660683
113 2.2254322 1.8547221 2.596142
120 2.1278927 1.7329861 2.5227993
128 2.1537547 1.8229059 2.4846036
135 2.1486924 1.8443837 2.4530008
143 2.1198769 1.8143408 2.4254131
150 2.1068506 1.7721473 2.441554
EOD
$p0s1 << EOD
0 0 0 0
8 2.8913288 2.438013 3.3446445
15 2.7150245 2.319367 3.1106818
23 2.7095723 2.5891535 2.8299913
30 2.6789541 2.394631 2.9632773
38 2.6332088 2.3247368 2.9416807
45 2.553334 2.177405 2.9292626
53 2.6654022 2.2625322 3.0682724
60 2.5227838 2.3728082 2.6727593
68 2.667962 2.3794742 2.95645
75 2.485511 2.4070458 2.5639763
83 2.45827 2.1839879 2.7325525
90 2.4276488 2.159206 2.6960917
98 2.3408527 2.0835526 2.598153
105 2.2687943 1.9231656 2.6144228
113 2.2217503 1.8849132 2.5585876
120 2.1106288 1.7688159 2.452442
128 2.1207366 1.882133 2.35934
135 2.1512694 1.9102132 2.3923259
143 2.0990005 1.7566859 2.441315
150 2.100663 1.8615236 2.3398025
EOD
$p0s2 << EOD
0 0 0 0
8 3.726146 2.404308 5.047984
15 3.2971246 2.2310035 4.3632455
23 3.0622132 2.6483567 3.47607
30 3.2106473 2.356302 4.0649924
38 2.8959143 2.2052145 3.5866141
45 2.7385263 2.1562524 3.3208003
53 2.9229648 2.2004526 3.645477
60 2.644882 2.0222313 3.2675326
68 2.9398155 2.6938572 3.1857738
75 2.6363654 2.090896 3.181835
83 2.7779093 1.8154824 3.740336
90 2.498753 2.0583093 2.9391968
98 2.5106828 2.271193 2.7501726
105 2.4119985 1.7709084 3.053089
113 2.3510103 1.9917945 2.7102263
120 2.0688772 1.8105326 2.327222
128 2.3381853 2.158716 2.5176547
135 2.2487864 1.9058189 2.591754
143 2.2747629 1.8571475 2.6923783
150 2.3430183 1.9498637 2.7361732
EOD
$p0s3 << EOD
0 0 0 0
8 2.6219 1.9393309 3.304469
15 2.6149778 2.3240266 2.905929
23 2.406014 2.017741 2.7942872
30 2.6514003 2.0026739 3.300127
38 2.2855446 1.923184 2.6479053
45 2.5477996 2.1484025 2.9471967
53 2.8835938 2.1966574 3.5705302
60 2.218927 1.5595771 2.8782768
68 3.203257 2.3336291 4.072885
75 2.6717741 1.8993983 3.44415
83 3.0289316 1.7645117 4.2933517
90 2.4671319 1.6901426 3.2441208
98 2.386001 1.5855469 3.1864552
105 1.9277414 1.5845778 2.270905
113 2.165555 1.7540023 2.577108
120 1.9102689 1.6972787 2.123259
128 2.4981792 1.0014514 3.9949071
135 1.9842775 1.3665361 2.6020188
143 2.2092872 1.5588968 2.8596778
150 2.716265 1.3833581 4.049172
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [0:5.2499037]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.43470 to screen 0.82059,0.43470 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.43470 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.72414 to screen 0.82059,0.72414 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.72414 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 10 'kl/reference' at screen 0.83934,0.45679 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.82841,0.44926 to screen 0.83466,0.40930 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'kl/k1' at screen 0.83934,0.40930 left front textcolor rgb '#b04d00'
set arrow 10 from screen 0.82841,0.48434 to screen 0.83466,0.50427 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 12 'kl/k2' at screen 0.83934,0.50427 left front textcolor rgb '#007553'
set arrow 11 from screen 0.82841,0.53835 to screen 0.83466,0.55176 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.55176 left front textcolor rgb '#9a4478'
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
