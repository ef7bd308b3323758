# A language model's distance, β = 0.1 and 1
# gnuplot fig-modeldistance.gp > fig-modeldistance.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
10 15.161149 11.272646 19.049654
20 14.494159 9.8732815 19.115036
30 17.513649 14.7624 20.264898
40 20.459377 6.6865096 34.232246
50 15.489311 7.7948103 23.183813
60 12.537005 8.9580555 16.115955
70 14.773128 12.222356 17.323898
80 11.274601 10.265742 12.283459
90 13.4318285 11.207003 15.656655
100 13.602178 10.236682 16.967674
110 12.8579445 9.387469 16.32842
120 13.090669 11.366371 14.814966
130 13.384082 11.280443 15.4877205
140 13.882732 11.159036 16.60643
150 12.372666 9.628216 15.117117
160 13.619095 10.624355 16.613834
170 14.356911 10.432395 18.281427
180 13.818574 10.72384 16.913307
190 14.797235 9.517667 20.076803
200 15.073113 9.933221 20.213007
EOD
$p0s1 << EOD
0 0 0 0
10 10.292207 7.822949 12.761465
20 10.97386 8.298329 13.64939
30 8.650269 5.716593 11.583944
40 8.168283 6.266008 10.0705595
50 9.01051 6.699937 11.321085
60 8.42624 6.2796206 10.572861
70 9.022361 7.327528 10.717195
80 9.0812845 7.9493847 10.213184
90 8.810889 7.528025 10.093754
100 8.871216 7.4379253 10.304506
110 8.974131 7.5760236 10.372238
120 9.101116 8.255142 9.94709
130 8.895308 7.446456 10.344159
140 8.534487 7.6784577 9.390514
150 9.115763 7.552346 10.67918
160 9.152143 8.255756 10.048528
170 8.854108 8.352938 9.355277
180 8.981075 8.294563 9.667587
190 8.998521 8.428814 9.568227
200 8.873938 8.353017 9.394858
EOD
$p0s2 << EOD
0 0 0 0
10 1.8654934 0.8167213 2.9142654
20 2.84414 1.3855258 4.3027544
30 2.5159235 1.3852267 3.6466203
40 2.745454 2.138799 3.3521094
50 2.6412816 2.1471186 3.1354449
60 2.589782 2.0477278 3.131836
70 2.9523787 2.7954085 3.109349
80 2.8128052 2.2901244 3.335486
90 2.8458874 2.269837 3.4219377
100 3.119392 2.6093128 3.629471
110 2.9467192 2.5710907 3.3223476
120 2.9403014 2.4641628 3.41644
130 3.0330799 2.605026 3.4611335
140 2.9089894 2.622974 3.195005
150 3.0429554 2.6529832 3.4329276
160 3.0743303 2.7252834 3.4233773
170 3.1565912 2.842435 3.4707472
180 3.1173441 2.8694634 3.3652248
190 3.0253308 2.6260617 3.4245996
200 3.0714245 2.7141018 3.4287472
EOD
$p0s3 << EOD
0 0 0 0
10 0.7796253 0.44272968 1.1165209
20 0.8493357 0.64284015 1.0558313
30 0.70855325 0.6184207 0.7986858
40 0.6529656 0.53911656 0.76681465
50 0.8036121 0.5334848 1.0737394
60 0.69601744 0.4449531 0.94708174
70 0.75720274 0.5179866 0.99641883
80 0.5987277 0.46782234 0.7296331
90 0.5896474 0.511796 0.6674988
100 0.5409727 0.4460285 0.63591695
110 0.5592694 0.46751538 0.65102345
120 0.51265454 0.39262572 0.63268334
130 0.52241004 0.41428742 0.6305326
140 0.4665474 0.41030613 0.52278864
150 0.48728102 0.44884405 0.52571803
160 0.44863668 0.39359877 0.50367457
170 0.4604591 0.41972098 0.5011973
180 0.45515883 0.389518 0.5207997
190 0.44689465 0.3877337 0.5060556
200 0.4387906 0.36319044 0.5143907
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90591; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:200]
unset ytics
unset logscale y
set yrange [0:35.601536]
set arrow 1 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.26632,0.14525 to screen 0.26632,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.26632,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.47952,0.14525 to screen 0.47952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.47952,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.69271,0.14525 to screen 0.69271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.69271,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.90591,0.14525 to screen 0.90591,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.90591,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.90591,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35866 to screen 0.90591,0.35866 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '10' at screen 0.04219,0.35866 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.57207 to screen 0.90591,0.57207 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '20' at screen 0.04219,0.57207 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.78548 to screen 0.90591,0.78548 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '30' at screen 0.04219,0.78548 right front textcolor rgb '#59636e'
set label 10 'kl/reference (nats per response)' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.90591,0.04469 right front textcolor rgb '#59636e'
set label 12 'dpo01' at screen 0.92466,0.46693 left front textcolor rgb '#006aa6'
set label 13 'dpo1' at screen 0.92466,0.33463 left front textcolor rgb '#b04d00'
set label 14 'ipo01' at screen 0.92466,0.21080 left front textcolor rgb '#007553'
set label 15 'ipo1' at screen 0.92466,0.15462 left front textcolor rgb '#9a4478'
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
