# KL divergence from the reference: tighter
# gnuplot run-tighter-kl.gp > run-tighter-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.8917651 0.7387981 1.0447321
6 2.2069998 1.530144 2.8838553
8 3.195105 2.7556336 3.6345766
10 3.7184694 2.7374566 4.6994824
11 3.4476397 2.592554 4.3027253
13 3.598309 2.7812827 4.415335
14 3.7126856 2.922208 4.5031633
16 3.2651997 2.2666426 4.2637568
18 3.8388429 2.9383974 4.7392883
19 3.835111 3.170974 4.4992476
21 3.7500706 2.7782633 4.7218776
22 3.5803962 3.037388 4.123404
24 3.8745604 3.0128264 4.7362943
26 3.8962896 2.4304714 5.3621078
27 3.884767 2.657593 5.1119413
29 4.0190835 3.121509 4.9166574
30 4.0566545 3.1668043 4.9465046
32 4.0826764 3.1660354 4.999317
EOD
$p0s1 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.93429804 0.80651057 1.0620855
6 2.1763802 1.4692687 2.8834918
8 3.3014266 2.8097625 3.7930908
10 3.7728453 2.9514623 4.5942283
11 3.5427356 2.8017704 4.2837005
13 3.6241221 2.9661324 4.282112
14 3.767633 3.045751 4.489515
16 3.248848 2.315692 4.182004
18 3.8311827 3.0501428 4.6122227
19 3.8805995 3.3043778 4.4568214
21 3.8052325 2.9132445 4.697221
22 3.7435315 3.271734 4.2153287
24 3.8952804 3.0923774 4.698183
26 3.910246 2.5254567 5.2950354
27 3.9142053 2.774007 5.0544033
29 4.0963936 3.2920632 4.900724
30 4.14916 3.3184545 4.979865
32 4.1692834 3.2920825 5.0464845
EOD
$p0s2 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.67848206 0.5117488 0.8452153
6 1.9606868 0.94512236 2.9762511
8 2.869899 2.395596 3.344202
10 3.4407954 2.2603068 4.6212835
11 3.1623886 2.1128411 4.2119355
13 3.0174856 2.2738264 3.7611449
14 3.0699217 2.308788 3.8310554
16 2.8223572 1.833586 3.8111281
18 3.2823856 2.3759906 4.1887803
19 3.2028973 2.538386 3.8674088
21 3.0443819 2.1745255 3.9142382
22 2.9304304 2.2483265 3.612534
24 3.1109743 2.3565767 3.8653722
26 3.167598 1.8490686 4.4861274
27 3.1407175 2.0767844 4.2046504
29 3.2431726 2.383032 4.103313
30 3.2509673 2.4079 4.094034
32 3.2716906 2.405397 4.1379843
EOD
$p0s3 << EOD
0 0 0 0
2 0 0 0
3 0 0 0
5 0.83908033 0.5971045 1.0810562
6 2.296556 1.3150352 3.2780766
8 3.2012863 2.772898 3.629675
10 3.8480067 3.042695 4.6533184
11 3.4597013 2.4702828 4.4491196
13 3.505356 2.5667946 4.4439173
14 3.644485 2.348624 4.940346
16 3.41605 2.156285 4.6758146
18 3.758905 3.0139236 4.503886
19 3.680412 3.370299 3.9905252
21 3.6186218 2.5424194 4.6948247
22 3.3052382 2.4726174 4.1378593
24 3.884877 2.9431012 4.8266525
26 3.788656 2.2495356 5.3277764
27 3.8211272 2.3515537 5.2907004
29 3.9692478 2.7377558 5.20074
30 3.8316605 2.9087954 4.7545257
32 3.9486005 2.9939256 4.9032755
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:5.5765924]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.41774 to screen 0.82059,0.41774 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.41774 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.69023 to screen 0.82059,0.69023 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '4' at screen 0.04219,0.69023 right front textcolor rgb '#59636e'
set label 8 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set label 10 'kl/reference' at screen 0.83934,0.69934 left front textcolor rgb '#006aa6'
set arrow 9 from screen 0.82841,0.71329 to screen 0.83466,0.74682 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 11 'kl/k1' at screen 0.83934,0.74682 left front textcolor rgb '#b04d00'
set label 12 'kl/k2' at screen 0.83934,0.59100 left front textcolor rgb '#007553'
set arrow 10 from screen 0.82841,0.68322 to screen 0.83466,0.65185 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 13 'kl/k3' at screen 0.83934,0.65185 left front textcolor rgb '#9a4478'
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
