# KL divergence from the reference: exactDPO
# gnuplot run-exactdpo-kl.gp > run-exactdpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
5 0.09515692 0.094006926 0.09630693
10 0.19297579 0.19068296 0.19526863
15 0.17910857 0.17445529 0.18376185
20 0.12078648 0.1135251 0.12804787
25 0.08295153 0.076426774 0.08947629
30 0.081780635 0.07924141 0.08431985
35 0.10120089 0.09827834 0.10412344
40 0.11939882 0.11558666 0.123210974
45 0.1237873 0.11858576 0.12898885
50 0.11815914 0.113976315 0.12234195
55 0.11040159 0.105543524 0.11525966
60 0.1054881 0.100592144 0.110384054
65 0.104925685 0.10186481 0.10798657
70 0.10724999 0.10531231 0.10918768
75 0.11013004 0.10826641 0.11199367
80 0.11139745 0.10793637 0.11485854
85 0.11156973 0.10744759 0.11569188
90 0.11140201 0.10711998 0.11568405
95 0.11111788 0.10709018 0.11514557
100 0.11091125 0.107078485 0.11474402
EOD
$p0s1 << EOD
0 0 0 0
5 0.08874251 0.039405957 0.13807908
10 0.17504713 0.11954861 0.23054567
15 0.15518013 0.08800047 0.22235979
20 0.1161107 0.047106855 0.18511455
25 0.0814636 0.032284185 0.13064301
30 0.081007436 0.036082003 0.12593287
35 0.092799164 0.037845638 0.14775269
40 0.11544976 0.0473957 0.1835038
45 0.121881925 0.058358915 0.18540494
50 0.11574759 0.047999896 0.18349528
55 0.106802665 0.043762103 0.16984323
60 0.10100059 0.034528524 0.16747266
65 0.09909531 0.036467746 0.16172287
70 0.104858175 0.046964146 0.16275221
75 0.10783414 0.04516151 0.17050676
80 0.10638268 0.043455705 0.16930966
85 0.104903325 0.04190143 0.16790523
90 0.10491811 0.042092685 0.16774353
95 0.10492948 0.04222121 0.16763775
100 0.10492425 0.042262666 0.16758583
EOD
$p0s2 << EOD
0 0 0 0
5 0.09110218 0.086608686 0.09559568
10 0.17655265 0.16351902 0.18958628
15 0.16638307 0.15326911 0.17949703
20 0.113579735 0.1057804 0.12137907
25 0.0794235 0.07554988 0.08329712
30 0.07833961 0.0751957 0.08148351
35 0.096721135 0.08873544 0.10470684
40 0.11240736 0.10139783 0.123416886
45 0.11602994 0.10505866 0.12700121
50 0.111083314 0.102306485 0.119860135
55 0.10428257 0.09880961 0.109755546
60 0.09995527 0.0950982 0.10481235
65 0.099704884 0.09386566 0.105544105
70 0.10147145 0.09542242 0.10752048
75 0.10405002 0.09722293 0.110877104
80 0.10545795 0.09860025 0.11231565
85 0.10577651 0.09875221 0.11280081
90 0.10561494 0.0988552 0.11237467
95 0.10532809 0.09881163 0.111844555
100 0.105119556 0.09854727 0.11169184
EOD
$p0s3 << EOD
0 0 0 0
5 0.09614259 0.08944577 0.10283941
10 0.19946352 0.17834835 0.2205787
15 0.18661177 0.16573569 0.20748784
20 0.12156627 0.11038639 0.13274616
25 0.08302056 0.07893048 0.087110646
30 0.08183422 0.07731515 0.08635328
35 0.102530144 0.09147138 0.1135889
40 0.12025375 0.10460912 0.13589838
45 0.12437829 0.10889365 0.13986292
50 0.11863758 0.10582903 0.13144612
55 0.11085639 0.102483004 0.11922977
60 0.10596391 0.09829538 0.11363243
65 0.10575997 0.096929215 0.11459073
70 0.10766769 0.09861417 0.11672121
75 0.11059285 0.10036744 0.12081825
80 0.11228015 0.102119654 0.12244066
85 0.1127006 0.102412015 0.12298918
90 0.11251159 0.10259915 0.12242403
95 0.1121729 0.102516316 0.12182949
100 0.11192783 0.102176175 0.121679485
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.06880; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:100]
unset ytics
unset logscale y
set yrange [0:0.23976749]
set arrow 1 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.06880,0.14525 to screen 0.06880,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.06880,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21916,0.14525 to screen 0.21916,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '20' at screen 0.21916,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36952,0.14525 to screen 0.36952,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '40' at screen 0.36952,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.51988,0.14525 to screen 0.51988,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '60' at screen 0.51988,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.67023,0.14525 to screen 0.67023,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '80' at screen 0.67023,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '100' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.06880,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.00' at screen 0.05786,0.14525 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.06880,0.30369 to screen 0.82059,0.30369 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.05' at screen 0.05786,0.30369 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.06880,0.46213 to screen 0.82059,0.46213 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '0.10' at screen 0.05786,0.46213 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.06880,0.62057 to screen 0.82059,0.62057 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '0.15' at screen 0.05786,0.62057 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.06880,0.77901 to screen 0.82059,0.77901 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 11 '0.20' at screen 0.05786,0.77901 right front textcolor rgb '#59636e'
set label 12 'nats per response' at screen 0.01798,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 13 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.82841,0.49671 to screen 0.83466,0.51192 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 14 'kl/reference' at screen 0.83934,0.51192 left front textcolor rgb '#006aa6'
set arrow 14 from screen 0.82841,0.47774 to screen 0.83466,0.41695 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 15 'kl/k1' at screen 0.83934,0.41695 left front textcolor rgb '#b04d00'
set arrow 15 from screen 0.82841,0.47835 to screen 0.83466,0.46444 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 16 'kl/k2' at screen 0.83934,0.46444 left front textcolor rgb '#007553'
set arrow 16 from screen 0.82841,0.49993 to screen 0.83466,0.55941 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 17 'kl/k3' at screen 0.83934,0.55941 left front textcolor rgb '#9a4478'
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
