# KL divergence from the reference: nearPPO
# gnuplot run-nearppo-kl.gp > run-nearppo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
2 1.5907372 1.3868635 1.794611
3 1.85821 1.6269506 2.0894692
5 2.186912 1.8940873 2.4797366
6 2.366246 1.913808 2.8186839
8 2.4927242 2.1955864 2.789862
10 2.4845724 2.1223233 2.8468215
11 2.5623162 2.1904604 2.934172
13 2.5756857 2.1341867 3.0171847
14 2.6031666 2.271572 2.9347613
16 2.581385 2.5187783 2.6439915
18 2.479554 2.317281 2.6418269
19 2.5506406 2.3342273 2.7670538
21 2.4952888 2.2799287 2.7106493
22 2.4015837 2.246605 2.5565627
24 2.4314208 2.1971068 2.6657345
26 2.3413255 2.1610863 2.5215647
27 2.3939452 2.2397573 2.5481331
29 2.2600026 2.1340647 2.3859408
30 2.2678726 2.066959 2.4687865
32 2.218763 2.0709636 2.3665626
EOD
$p0s1 << EOD
0 0 0 0
2 1.4902054 1.184219 1.7961919
3 1.8463621 1.5766677 2.1160567
5 2.234096 1.8953503 2.5728416
6 2.4265692 2.0534818 2.7996569
8 2.5464067 2.1245713 2.968242
10 2.4873197 2.0315993 2.9430404
11 2.4716527 2.1401937 2.8031118
13 2.5393984 2.0270286 3.0517683
14 2.6002984 2.3296516 2.8709455
16 2.5249703 2.2805839 2.7693567
18 2.4433599 2.1834888 2.7032309
19 2.448203 2.145896 2.7505102
21 2.4100752 2.2300189 2.5901313
22 2.4730713 2.3910244 2.5551183
24 2.4441118 2.253415 2.6348083
26 2.3217802 2.1303668 2.5131936
27 2.2906375 2.1224256 2.4588494
29 2.252045 2.1024642 2.4016259
30 2.249938 2.0177894 2.4820867
32 2.254896 2.1320682 2.3777237
EOD
$p0s2 << EOD
0 0 0 0
2 2.1230905 1.5821154 2.6640656
3 2.5982199 2.0952175 3.1012225
5 2.7696152 2.0948794 3.444351
6 2.8776097 1.9847618 3.7704577
8 2.8145149 2.432861 3.1961684
10 2.7209318 2.195265 3.2465985
11 2.6941404 2.1411288 3.2471519
13 2.9831293 2.1235793 3.8426793
14 2.8998845 2.2971983 3.5025709
16 2.8856814 2.619898 3.151465
18 2.6130688 2.2722485 2.9538891
19 2.8502767 2.348829 3.3517241
21 2.644489 2.2147095 3.0742683
22 2.5062637 2.0176091 2.9949183
24 2.5606947 1.9795183 3.1418712
26 2.4139118 1.8998318 2.9279919
27 2.4581463 1.9938356 2.9224572
29 2.1140468 1.837614 2.3904793
30 2.2191412 1.7552409 2.6830416
32 2.1475275 1.7518022 2.543253
EOD
$p0s3 << EOD
0 0 0 0
2 1.5396758 1.2899705 1.7893811
3 1.8556504 1.5703862 2.1409147
5 2.006971 1.8032413 2.2107008
6 2.7489765 0.9819056 4.516047
8 2.8411267 1.8395479 3.8427055
10 2.2831724 1.976888 2.5894568
11 2.5186822 2.0729804 2.964384
13 2.6107817 1.7705759 3.4509876
14 2.6299365 1.8181356 3.4417374
16 2.673501 2.3949487 2.952053
18 2.5145206 2.1622114 2.8668299
19 2.8565683 2.187993 3.5251436
21 2.5004666 2.0611398 2.939793
22 2.2962143 1.7351938 2.8572347
24 2.3375149 1.8553497 2.8196802
26 2.3168838 1.9829484 2.6508195
27 2.3781393 1.6371593 3.1191192
29 2.134476 1.6348569 2.6340947
30 2.1311162 1.6288749 2.6333575
32 2.1032226 1.4388784 2.7675672
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:32]
unset ytics
unset logscale y
set yrange [0:4.696689]
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
set arrow 7 from screen 0.05312,0.30702 to screen 0.82059,0.30702 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '1' at screen 0.04219,0.30702 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.46879 to screen 0.82059,0.46879 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.46879 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.63056 to screen 0.82059,0.63056 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '3' at screen 0.04219,0.63056 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.79233 to screen 0.82059,0.79233 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '4' at screen 0.04219,0.79233 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.50418 to screen 0.83466,0.52183 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.52183 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.51002 to screen 0.83466,0.56931 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.56931 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.49265 to screen 0.83466,0.47434 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.47434 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.48549 to screen 0.83466,0.42686 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.42686 left front textcolor rgb '#9a4478'
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
