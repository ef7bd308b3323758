# KL divergence from the reference: ipo01
# gnuplot run-ipo01-kl.gp > run-ipo01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 1.4567395 -0.71161425 3.6250935
26 1.9875269 0.5940025 3.3810513
38 1.7419075 0.92374694 2.560068
51 1.3326178 0.6979604 1.9672751
64 0.93976456 0.8198537 1.0596755
77 0.97603077 0.9277391 1.0243225
90 1.3991269 0.75095874 2.047295
102 0.9440128 0.7539279 1.1340978
115 0.94964516 0.7270159 1.1722745
128 0.878968 0.77957743 0.9783585
141 0.90504855 0.8435949 0.96650213
154 0.9404552 0.7979345 1.082976
166 0.922078 0.80643344 1.0377226
179 0.8804121 0.78573865 0.9750856
192 0.8821983 0.75801855 1.0063779
205 0.8850797 0.71696687 1.0531925
218 0.873453 0.7429659 1.0039402
230 0.8721551 0.7558461 0.988464
243 0.8679353 0.7429338 0.9929368
256 0.874744 0.73300993 1.0164781
EOD
$p0s1 << EOD
0 0 0 0
13 1.5303428 -0.7565354 3.817221
26 2.1147814 0.54330814 3.6862547
38 1.6968312 0.93362325 2.4600391
51 1.3349023 0.6822379 1.9875665
64 0.9268945 0.7677434 1.0860455
77 0.99563456 0.93055993 1.0607092
90 1.4343437 0.71504587 2.1536415
102 0.8801481 0.6773516 1.0829446
115 0.87971187 0.707765 1.0516587
128 0.8606868 0.82605284 0.89532065
141 0.88356125 0.78517807 0.9819445
154 0.9687184 0.8006757 1.1367611
166 0.91780305 0.81809086 1.0175152
179 0.84581506 0.7920181 0.89961195
192 0.8601073 0.7832085 0.9370061
205 0.9030754 0.727128 1.0790228
218 0.8705336 0.7752724 0.96579474
230 0.840547 0.7299795 0.9511146
243 0.84971184 0.7277959 0.9716278
256 0.8508112 0.74169147 0.95993084
EOD
$p0s2 << EOD
0 0 0 0
13 3.5434484 -3.3884299 10.475327
26 5.0155187 0.1368023 9.894236
38 3.5384612 1.09883 5.978092
51 2.3950171 0.31357875 4.476455
64 1.0992635 0.8222474 1.3762797
77 1.1402515 0.851618 1.4288849
90 2.4792953 -0.17193085 5.1305213
102 0.96511257 0.4952446 1.4349805
115 0.9202926 0.52509725 1.3154879
128 0.80370563 0.6478498 0.9595615
141 0.86286527 0.6414109 1.0843197
154 1.0010862 0.3692024 1.6329701
166 0.84555453 0.50300497 1.1881042
179 0.73659694 0.55311507 0.92007875
192 0.74978954 0.4352451 1.064334
205 0.77162665 0.32227758 1.2209756
218 0.7345218 0.43707412 1.0319695
230 0.71512884 0.4539352 0.9763225
243 0.7325935 0.45750895 1.0076779
256 0.75403816 0.49281016 1.0152662
EOD
$p0s3 << EOD
0 0 0 0
13 1.4684485 -0.81978315 3.7566803
26 1.9391947 0.47868273 3.3997066
38 1.7353297 0.6210043 2.8496552
51 1.3829553 0.51014906 2.2557614
64 0.89096713 0.45414817 1.3277861
77 1.0414647 0.43496916 1.6479602
90 1.409337 0.6368388 2.1818352
102 1.4022652 0.52094024 2.28359
115 1.1449963 0.4652802 1.8247123
128 0.98167264 0.17576157 1.7875837
141 1.0210519 0.26212096 1.7799829
154 1.054543 0.20747274 1.9016134
166 1.0282829 0.25521466 1.8013512
179 0.80521584 0.34284443 1.2675872
192 0.91051626 0.22798164 1.5930508
205 0.9206144 0.3096834 1.5315454
218 1.1120641 0.53219396 1.6919342
230 1.1600506 0.549109 1.7709922
243 1.1965744 0.51843697 1.8747118
256 1.2641411 0.6812663 1.847016
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-3.9252086:10.567817]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.20302,0.14525 to screen 0.20302,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.20302,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.50281,0.14525 to screen 0.50281,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.50281,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.80261,0.14525 to screen 0.80261,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.80261,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.35102 to screen 0.82059,0.35102 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.35102 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.61314 to screen 0.82059,0.61314 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.61314 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.87526 to screen 0.82059,0.87526 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.87526 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.39688 to screen 0.83466,0.42383 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.42383 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.39563 to screen 0.83466,0.37635 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.37635 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.39055 to screen 0.83466,0.32886 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.32886 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.41730 to screen 0.83466,0.47132 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.47132 left front textcolor rgb '#9a4478'
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
