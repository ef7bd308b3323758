# KL to the initial policy over the steps
# gnuplot fig-kl.gp > fig-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.7003232 -1.3738048 4.7744513
4 2.1616087 0.75111437 3.572103
6 2.7510471 2.1932323 3.3088617
8 3.71642 2.6980152 4.7348247
10 4.7141714 3.2436178 6.184725
12 5.65371 3.365604 7.941816
14 6.6803446 2.6038356 10.756854
16 6.949637 2.249877 11.649397
18 7.4955974 2.2701573 12.721038
20 7.7819343 2.2657988 13.298069
22 7.9298234 2.0733764 13.78627
24 8.36013 2.6038158 14.116446
26 8.581195 2.7179298 14.44446
28 9.212217 3.55568 14.868754
30 9.272085 3.3533525 15.190819
32 9.614636 3.2722816 15.956991
34 9.909025 3.436804 16.381247
36 10.176471 3.7354145 16.617527
38 10.284149 3.8099966 16.7583
40 10.297045 3.8851027 16.708986
EOD
$p0s1 << EOD
0 0 0 0
2 1.8951808 -1.6794763 5.4698377
4 1.8228941 1.3013356 2.3444526
6 2.5452354 2.0273416 3.0631292
8 3.144574 2.4561474 3.8330007
10 3.4914005 2.504362 4.478439
12 3.4433808 1.7478206 5.138941
14 3.4999077 2.0400002 4.959815
16 3.3717704 2.1151953 4.6283455
18 3.3291955 2.0658543 4.5925364
20 3.4604373 1.9211615 4.999713
22 3.5063205 2.190713 4.821928
24 3.407863 2.0140426 4.8016834
26 3.413544 1.9294914 4.8975964
28 3.6124806 2.001222 5.2237396
30 3.389522 1.9861715 4.792873
32 3.4436328 1.9493148 4.9379506
34 3.500055 2.1014814 4.8986287
36 3.4499288 2.106597 4.7932606
38 3.4569478 2.158385 4.7555103
40 3.4417965 2.154278 4.7293153
EOD
$p0s2 << EOD
0 0 0 0
2 1.471781 -1.0241723 3.9677343
4 1.6368595 1.3083787 1.9653403
6 2.2800465 1.808045 2.752048
8 2.4123654 1.6407517 3.1839793
10 2.2609763 1.3114526 3.2105002
12 2.0972764 1.3235935 2.8709593
14 2.0181406 1.1490458 2.8872354
16 1.9885852 1.055391 2.9217796
18 2.0283275 1.3884004 2.6682546
20 1.9699951 1.3013079 2.6386824
22 1.9690086 1.3755504 2.5624666
24 1.82213 1.1915239 2.452736
26 1.9799454 1.1953052 2.7645857
28 1.8200717 1.2374134 2.40273
30 1.7910618 1.152918 2.4292057
32 1.806756 1.0917133 2.5217988
34 1.8410575 1.0898838 2.5922313
36 1.9271693 1.2633554 2.5909832
38 1.8435647 1.1236784 2.563451
40 1.8722034 1.1354338 2.6089728
EOD
$p0s3 << EOD
0 0 0 0
2 0.58246166 0.30042744 0.8644958
4 1.3152921 0.99839336 1.6321908
6 1.6864184 1.3059796 2.0668573
8 1.5150267 0.9975629 2.0324905
10 1.3286346 0.8077773 1.8494921
12 1.3483751 0.7901272 1.9066229
14 1.558938 1.0235018 2.0943742
16 1.3711791 0.8079642 1.934394
18 1.270419 0.7011992 1.8396387
20 1.3220558 0.8089626 1.835149
22 1.3206084 0.8834916 1.7577251
24 1.3146571 0.96426874 1.6650454
26 1.3343612 0.7852347 1.8834878
28 1.2074847 0.77138925 1.6435801
30 1.2240826 0.8904072 1.557758
32 1.3251601 0.8521174 1.798203
34 1.300368 0.9184823 1.6822537
36 1.3531466 0.9234415 1.7828516
38 1.3074961 0.7975609 1.8174312
40 1.2777468 0.7984802 1.7570133
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.87605; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.4169874:17.495813]
set arrow 1 from screen 0.05312,0.14525 to screen 0.87605,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25886,0.14525 to screen 0.25886,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25886,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.46459,0.14525 to screen 0.46459,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.46459,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.67032,0.14525 to screen 0.67032,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.67032,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.87605,0.14525 to screen 0.87605,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.87605,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.23747 to screen 0.87605,0.23747 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.23747 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.42825 to screen 0.87605,0.42825 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '5' at screen 0.04219,0.42825 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.61902 to screen 0.87605,0.61902 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '10' at screen 0.04219,0.61902 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.80980 to screen 0.87605,0.80980 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '15' at screen 0.04219,0.80980 right front textcolor rgb '#59636e'
set label 10 'kl/reference (nats per response)' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.87605,0.04469 right front textcolor rgb '#59636e'
set label 12 'ppo32' at screen 0.89480,0.63036 left front textcolor rgb '#006aa6'
set label 13 'beta005' at screen 0.89480,0.36879 left front textcolor rgb '#b04d00'
set arrow 11 from screen 0.88386,0.30891 to screen 0.89011,0.32131 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'beta02' at screen 0.89480,0.32131 left front textcolor rgb '#007553'
set arrow 12 from screen 0.88386,0.28622 to screen 0.89011,0.27382 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'beta05' at screen 0.89480,0.27382 left front textcolor rgb '#9a4478'
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
