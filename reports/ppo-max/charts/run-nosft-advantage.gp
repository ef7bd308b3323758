# Advantage variance before whitening, and the critic's explained variance: noSFT
# gnuplot run-nosft-advantage.gp > run-nosft-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 2.2605608 1.8306346 2.6904867
2 0.69844234 0.5096778 0.88720685
3 0.5470503 0.5136826 0.580418
4 0.56292266 0.52722734 0.598618
5 0.52505594 0.44630504 0.6038068
6 0.4775871 0.41616505 0.53900915
7 0.42185602 0.35010874 0.49360326
8 0.32339585 0.16415513 0.48263654
9 0.24889897 0.16519414 0.3326038
10 0.15123527 0.029983312 0.27248722
11 0.07370862 0.03487985 0.1125374
12 0.06695398 0.015897127 0.11801083
13 0.05051552 0.017745184 0.08328586
14 0.047772225 0.028537605 0.06700685
15 0.03208289 0.011454097 0.052711684
16 0.039058074 0.0048122723 0.07330388
17 0.026788965 0.019736758 0.03384117
18 0.03187145 0.0068339813 0.05690892
19 0.021671787 0.0168998 0.026443774
20 0.017914934 0.007832924 0.027996942
21 0.02385444 0.016602838 0.03110604
22 0.04059377 -0.018839002 0.10002654
23 0.025528047 0.0039366134 0.047119483
24 0.013447053 -0.00017996728 0.027074073
25 0.014409668 0.0037092394 0.025110098
26 0.040095452 0.01567477 0.064516135
27 0.021010395 0.003498171 0.03852262
28 0.025626287 0.0011364594 0.050116114
29 0.0222673 0.008914393 0.03562021
30 0.025103169 -0.0039241323 0.05413047
31 0.028811447 -0.0051731155 0.06279601
32 0.021870295 -0.002138536 0.045879126
EOD
$p1s0 << EOD
1 -1.5768236 -1.979813 -1.1738343
2 0.089314416 -0.059027962 0.23765679
3 0.16105168 0.09863528 0.22346808
4 0.13381277 0.0743893 0.19323625
5 0.20519678 0.13017373 0.28021982
6 0.21447797 0.17872974 0.2502262
7 0.24283762 0.13896373 0.34671152
8 0.1611273 -0.080481716 0.4027363
9 0.15786187 -0.05249711 0.36822087
10 0.21119516 0.054534025 0.3678563
11 0.12838766 -0.22012244 0.47689775
12 0.15700957 -0.1831769 0.49719605
13 0.18148024 -0.11172358 0.47468406
14 0.28761652 0.08351542 0.49171764
15 0.3462918 0.10592204 0.5866616
16 0.4032654 0.15582508 0.6507057
17 0.3262546 0.10966157 0.54284763
18 0.3206891 0.1322786 0.5090996
19 0.35605273 0.13830076 0.57380474
20 0.45757967 0.26915312 0.6460063
21 0.39650443 0.16739358 0.62561524
22 0.4403377 0.15540205 0.7252734
23 0.4619698 0.21038027 0.7135593
24 0.4828806 0.37738487 0.58837634
25 0.4898445 0.34395397 0.63573503
26 0.20617662 0.036447328 0.3759059
27 0.44955647 0.28079402 0.6183189
28 0.45388377 0.22608624 0.6816813
29 0.358684 0.124550715 0.5928173
30 0.39537984 0.20867892 0.5820807
31 0.26984668 0.04860222 0.49109116
32 0.47104585 0.21599032 0.7261014
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90164; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-0.12721203:2.7988598]
set arrow 1 from screen 0.05312,0.58846 to screen 0.90164,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31829,0.58846 to screen 0.31829,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31829,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58345,0.58846 to screen 0.58345,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58345,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84861,0.58846 to screen 0.84861,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84861,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.60351 to screen 0.90164,0.60351 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.60351 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.72181 to screen 0.90164,0.72181 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.72181 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.84011 to screen 0.90164,0.84011 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.84011 right front textcolor rgb '#59636e'
set label 8 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'noSFT' at screen 0.92039,0.60610 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 4 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.90164; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [-2.0880494:0.83433795]
set arrow 1 from screen 0.05312,0.10000 to screen 0.90164,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.31829,0.10000 to screen 0.31829,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.31829,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.58345,0.10000 to screen 0.58345,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.58345,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.84861,0.10000 to screen 0.84861,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.84861,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.11043 to screen 0.90164,0.11043 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.11043 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.22888 to screen 0.90164,0.22888 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−1' at screen 0.04219,0.22888 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.34733 to screen 0.90164,0.34733 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.34733 right front textcolor rgb '#59636e'
set label 8 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 9 'step (updates)' at screen 0.90164,0.03077 right front textcolor rgb '#59636e'
set label 10 'noSFT' at screen 0.92039,0.40312 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 4 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
