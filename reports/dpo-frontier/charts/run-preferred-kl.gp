# KL divergence from the reference: preferred
# gnuplot run-preferred-kl.gp > run-preferred-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 0.2553877 0.15277502 0.35800037
26 0.31378898 0.22583322 0.4017447
38 0.26723787 0.20482709 0.3296486
51 0.28089264 0.25288218 0.30890313
64 0.3059108 0.2688415 0.3429801
77 0.27944082 0.24537142 0.3135102
90 0.33730394 0.22840965 0.44619823
102 0.31697363 0.23641098 0.39753628
115 0.29797623 0.23468573 0.36126673
128 0.3159654 0.173861 0.45806986
141 0.3067334 0.18196024 0.43150654
154 0.29157722 0.23120534 0.35194907
166 0.331048 0.23134851 0.4307475
179 0.3295346 0.23937666 0.41969252
192 0.29299426 0.21358359 0.37240493
205 0.2965644 0.22455631 0.36857247
218 0.2964398 0.23536552 0.35751408
230 0.29802564 0.23390685 0.36214444
243 0.2811689 0.20659138 0.35574645
256 0.29091528 0.20875017 0.37308034
EOD
$p0s1 << EOD
0 0 0 0
13 0.25905874 0.19759633 0.32052115
26 0.31454897 0.25280958 0.37628838
38 0.2868831 0.23487823 0.33888796
51 0.27070823 0.20054309 0.3408734
64 0.29457515 0.24442513 0.3447252
77 0.27933 0.24145843 0.31720152
90 0.3369547 0.25279164 0.42111778
102 0.3497501 0.29255491 0.40694532
115 0.32002974 0.25984558 0.38021386
128 0.31291643 0.16045983 0.465373
141 0.315922 0.21388443 0.41795954
154 0.3070678 0.2274342 0.38670143
166 0.3453304 0.229847 0.46081376
179 0.34832713 0.25510553 0.44154873
192 0.29177424 0.2371678 0.34638068
205 0.31182578 0.23144302 0.39220852
218 0.30466896 0.22194387 0.3873941
230 0.28928706 0.26195747 0.31661665
243 0.2648918 0.17660052 0.35318306
256 0.2717569 0.18514532 0.35836846
EOD
$p0s2 << EOD
0 0 0 0
13 0.3388491 0.17582741 0.5018708
26 0.4143967 0.20405681 0.6247366
38 0.32119748 0.24265823 0.39973673
51 0.41046432 0.26256523 0.55836344
64 0.4903388 0.36211458 0.61856306
77 0.4113181 0.25262877 0.5700074
90 0.55064565 0.3206391 0.7806522
102 0.5219252 0.27056316 0.7732873
115 0.46343693 0.30102184 0.625852
128 0.5105227 0.08185052 0.939195
141 0.4829408 0.1587922 0.8070894
154 0.46090835 0.279275 0.6425417
166 0.59459156 0.25640932 0.9327738
179 0.59423375 0.26072893 0.9277386
192 0.48082215 0.22245032 0.739194
205 0.5163421 0.2983207 0.73436356
218 0.48817354 0.2798052 0.69654185
230 0.47559285 0.3071021 0.6440836
243 0.457567 0.20997703 0.705157
256 0.46016228 0.21123715 0.70908743
EOD
$p0s3 << EOD
0 0 0 0
13 0.25081506 0.15829197 0.3433382
26 0.2699494 0.17130564 0.36859322
38 0.2328593 0.19952147 0.26619712
51 0.25780103 0.18520504 0.330397
64 0.27600607 0.25700444 0.2950077
77 0.2488588 0.18134631 0.3163713
90 0.31038508 0.22813708 0.39263308
102 0.2865924 0.19751915 0.37566563
115 0.2724413 0.19283512 0.35204744
128 0.28207198 0.13098782 0.4331561
141 0.29322 0.13173422 0.4547058
154 0.2763032 0.1967018 0.35590464
166 0.3098197 0.1929595 0.42667985
179 0.3083908 0.20541982 0.41136178
192 0.26540244 0.17306195 0.35774294
205 0.28143966 0.19215816 0.3707212
218 0.28294393 0.20166947 0.36421838
230 0.2699703 0.19173498 0.34820563
243 0.26133063 0.15181462 0.37084666
256 0.26559028 0.15195435 0.3792262
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [0:0.9767628]
set arrow 1 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20533,0.14525 to screen 0.20533,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20533,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35467,0.14525 to screen 0.35467,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35467,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50400,0.14525 to screen 0.50400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65334,0.14525 to screen 0.65334,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65334,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80267,0.14525 to screen 0.80267,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80267,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.30082 to screen 0.82059,0.30082 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.2' at screen 0.04506,0.30082 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.45639 to screen 0.82059,0.45639 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.4' at screen 0.04506,0.45639 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.05600,0.61196 to screen 0.82059,0.61196 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.6' at screen 0.04506,0.61196 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.05600,0.76753 to screen 0.82059,0.76753 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.8' at screen 0.04506,0.76753 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.37154 to screen 0.83466,0.40749 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.40749 left front textcolor rgb '#006aa6'
set label 15 'kl/k1' at screen 0.83934,0.36001 left front textcolor rgb '#b04d00'
set label 16 'kl/k2' at screen 0.83934,0.50319 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.35184 to screen 0.83466,0.31252 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.31252 left front textcolor rgb '#9a4478'
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
