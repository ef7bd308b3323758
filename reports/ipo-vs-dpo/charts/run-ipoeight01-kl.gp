# KL divergence from the reference: ipoEight01
# gnuplot run-ipoeight01-kl.gp > run-ipoeight01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
200 0.58273774 0.5409355 0.62454
400 1.0620533 1.0079571 1.1161497
600 1.2790443 1.2023745 1.355714
800 1.3136768 1.2298107 1.3975431
1000 1.3212502 1.232705 1.4097953
1200 1.324846 1.2357458 1.4139464
1400 1.3195975 1.2331371 1.406058
1600 1.3244106 1.243979 1.4048421
1800 1.3194104 1.2302945 1.4085264
2000 1.3199981 1.2333 1.4066963
2200 1.3198282 1.2339691 1.4056872
2400 1.3252243 1.2292485 1.4211999
2600 1.3194314 1.2331105 1.4057523
2800 1.3200538 1.2387729 1.4013346
3000 1.3184872 1.2312651 1.4057093
3200 1.3216602 1.2346796 1.4086407
3400 1.3150023 1.2234515 1.4065531
3600 1.3263122 1.244696 1.4079285
3800 1.3200377 1.2332425 1.4068329
4000 1.3261249 1.2411712 1.4110786
EOD
$p0s1 << EOD
0 0 0 0
200 0.59612846 0.56253964 0.62971735
400 1.0383548 0.92094314 1.1557664
600 1.2779436 1.2165357 1.3393515
800 1.3383347 1.2498336 1.4268358
1000 1.3532083 1.2391099 1.4673069
1200 1.3362184 1.2042434 1.4681933
1400 1.3490227 1.2144241 1.4836212
1600 1.3383689 1.2184423 1.4582955
1800 1.3380698 1.2318699 1.4442697
2000 1.343456 1.2284892 1.4584229
2200 1.3375877 1.2311684 1.444007
2400 1.3433021 1.2047983 1.4818059
2600 1.3238837 1.2230428 1.4247246
2800 1.3386066 1.2103119 1.4669012
3000 1.332524 1.2184049 1.4466431
3200 1.3541621 1.2506868 1.4576373
3400 1.3226192 1.2005134 1.444725
3600 1.3429248 1.2112159 1.4746338
3800 1.3347656 1.226595 1.4429361
4000 1.3425646 1.2222391 1.46289
EOD
$p0s2 << EOD
0 0 0 0
200 0.4611055 0.39628118 0.5259298
400 0.9720383 0.84062505 1.1034516
600 1.286165 1.0569963 1.5153338
800 1.3082016 1.1114686 1.5049345
1000 1.3199606 1.1081345 1.5317867
1200 1.3512107 1.1477035 1.5547179
1400 1.3041255 1.1774073 1.430844
1600 1.3510025 1.167857 1.534148
1800 1.3536956 1.1473433 1.5600479
2000 1.333588 1.1629957 1.5041803
2200 1.3538127 1.1518993 1.5557259
2400 1.3461522 1.1909326 1.5013719
2600 1.3609442 1.1515596 1.5703288
2800 1.3242071 1.1322896 1.5161245
3000 1.3363552 1.1749957 1.4977148
3200 1.3251184 1.1080317 1.542205
3400 1.3723 1.1735998 1.5710002
3600 1.3361728 1.1402314 1.5321141
3800 1.3371568 1.1279051 1.5464084
4000 1.3442324 1.1292255 1.5592394
EOD
$p0s3 << EOD
0 0 0 0
200 0.5326902 0.47743294 0.58794755
400 1.0666178 0.7005472 1.4326885
600 1.4317275 0.057459515 2.8059955
800 1.33925 0.0076197535 2.67088
1000 1.3831522 0.27850264 2.4878018
1200 1.5903596 0.5323127 2.6484063
1400 1.0142717 0.6814369 1.3471066
1600 1.8310705 0.54200524 3.1201358
1800 1.9437606 0.7652724 3.122249
2000 1.5626308 0.45783317 2.6674283
2200 1.9433893 0.78927195 3.0975065
2400 1.5968869 0.53754526 2.6562285
2600 1.8995332 0.49338925 3.3056772
2800 1.231315 0.6074162 1.8552139
3000 1.5247475 0.27125195 2.778243
3200 1.6510024 0.19040368 3.111601
3400 2.1235356 1.1577623 3.0893087
3600 1.4163253 0.30783176 2.524819
3800 1.7167971 0.24153985 3.1920545
4000 1.5373238 0.46546796 2.6091797
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:4000]
unset ytics
unset logscale y
set yrange [0:3.4379041]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24499,0.14525 to screen 0.24499,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '1000' at screen 0.24499,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.43686,0.14525 to screen 0.43686,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '2000' at screen 0.43686,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.62873,0.14525 to screen 0.62873,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '3000' at screen 0.62873,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '4000' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.36625 to screen 0.82059,0.36625 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '1' at screen 0.04219,0.36625 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.58725 to screen 0.82059,0.58725 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '2' at screen 0.04219,0.58725 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.80825 to screen 0.82059,0.80825 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '3' at screen 0.04219,0.80825 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.43832 to screen 0.83466,0.38067 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.38067 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.44196 to screen 0.83466,0.42816 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.42816 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.44233 to screen 0.83466,0.47565 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.47565 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.48500 to screen 0.83466,0.52313 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.52313 left front textcolor rgb '#9a4478'
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
