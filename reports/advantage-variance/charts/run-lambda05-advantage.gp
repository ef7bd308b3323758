# Advantage variance before whitening, and the critic's explained variance: lambda05
# gnuplot run-lambda05-advantage.gp > run-lambda05-advantage.svg
set terminal svg size 640,520 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
1 4.252733 3.2071009 5.2983656
2 0.91015077 0.755138 1.0651636
3 0.43175215 0.34294838 0.5205559
4 0.3049942 0.19535874 0.41462967
5 0.27343762 0.18863985 0.3582354
6 0.24011031 0.18440455 0.29581606
7 0.20606321 0.13321887 0.27890757
8 0.17088698 0.13425931 0.20751464
9 0.1572014 0.12816228 0.18624052
10 0.12187147 0.0931796 0.15056334
11 0.12689775 0.1089062 0.14488931
12 0.10115786 0.081328556 0.120987155
13 0.09571844 0.060548123 0.13088876
14 0.07327391 0.06041033 0.086137496
15 0.07714451 0.065850586 0.088438444
16 0.07811705 0.058192547 0.09804156
17 0.053348854 0.039168723 0.067528985
18 0.054298986 0.037935507 0.07066247
19 0.052722093 0.036099374 0.06934481
20 0.07329749 0.005928169 0.14066681
21 0.0855585 -0.019375317 0.1904923
22 0.07592564 0.0021139616 0.14973733
23 0.06090949 0.013509961 0.10830902
24 0.044307854 0.01736882 0.071246885
25 0.06483212 0.018868862 0.11079538
26 0.07370973 0.008686728 0.13873273
27 0.050917853 0.004879236 0.09695647
28 0.054485958 0.022567263 0.08640465
29 0.047838487 0.02232026 0.07335671
30 0.0505004 -0.0017494822 0.10275029
31 0.03291748 0.014717727 0.051117234
32 0.07536189 0.004950701 0.14577308
33 0.065664835 0.00518082 0.12614885
34 0.04499689 0.018920155 0.07107363
35 0.052907664 0.0030672313 0.102748096
36 0.047481794 -0.0016004428 0.09656403
37 0.034598727 0.004370022 0.064827435
38 0.030751875 0.019486004 0.042017747
39 0.04143672 0.015736211 0.067137234
40 0.025158344 0.016700273 0.033616416
EOD
$p1s0 << EOD
1 -1.3494956 -2.415642 -0.28334925
2 -0.10384457 -0.19385427 -0.013834868
3 0.015651623 -0.070011355 0.1013146
4 0.12387994 0.06074439 0.18701549
5 0.188014 0.008183256 0.36784476
6 0.2149981 -0.010409108 0.4404053
7 0.27821523 0.10567137 0.45075908
8 0.35847613 0.23833714 0.47861513
9 0.40841615 0.18464598 0.6321863
10 0.4694689 0.36550087 0.5734369
11 0.47575712 0.3603308 0.5911834
12 0.507612 0.3428023 0.67242163
13 0.5384621 0.42256096 0.65436316
14 0.50663584 0.4141705 0.5991012
15 0.5710122 0.53039724 0.61162716
16 0.5320919 0.42864943 0.6355344
17 0.5813208 0.42549768 0.73714393
18 0.5305898 0.3922942 0.66888547
19 0.5562541 0.40502834 0.70747983
20 0.5432136 0.2604614 0.8259658
21 0.51003414 0.21829194 0.80177635
22 0.46268776 0.17663765 0.7487379
23 0.47389215 0.17268573 0.77509856
24 0.5716582 0.38107088 0.7622455
25 0.4199095 0.21683183 0.62298715
26 0.39771762 0.17090815 0.6245271
27 0.5450981 0.29375884 0.79643744
28 0.43558383 0.26766726 0.60350037
29 0.4444903 0.20047912 0.68850154
30 0.56109834 0.40236977 0.7198269
31 0.5779044 0.46414518 0.6916636
32 0.3862254 0.18044755 0.5920032
33 0.41167337 0.102360696 0.72098607
34 0.49367473 0.24269485 0.7446546
35 0.45364472 0.20128524 0.7060042
36 0.50062436 0.24204254 0.7592061
37 0.60284215 0.37812716 0.8275571
38 0.57109356 0.38225573 0.7599313
39 0.5116079 0.34584936 0.67736644
40 0.66182715 0.60087746 0.72277683
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86102; set tmargin at screen 0.93462; set bmargin at screen 0.58846
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-0.23208494:5.511075]
set arrow 1 from screen 0.05312,0.58846 to screen 0.86102,0.58846 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.58846 to screen 0.05312,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.55769 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25510,0.58846 to screen 0.25510,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25510,0.55769 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45707,0.58846 to screen 0.45707,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45707,0.55769 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65904,0.58846 to screen 0.65904,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.65904,0.55769 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86102,0.58846 to screen 0.86102,0.58077 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.86102,0.55769 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.60245 to screen 0.86102,0.60245 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.60245 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.72299 to screen 0.86102,0.72299 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.72299 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.84354 to screen 0.86102,0.84354 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.84354 right front textcolor rgb '#59636e'
set label 9 'advantage/variance (reward²)' at screen 0.03131,0.97115 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'lambda05' at screen 0.87977,0.60397 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 5 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.86102; set tmargin at screen 0.44615; set bmargin at screen 0.10000
unset xtics
unset logscale x
set xrange [0:40]
unset ytics
unset logscale y
set yrange [-2.54537:0.95728505]
set arrow 1 from screen 0.05312,0.10000 to screen 0.86102,0.10000 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.10000 to screen 0.05312,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.06923 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.25510,0.10000 to screen 0.25510,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '10' at screen 0.25510,0.06923 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.45707,0.10000 to screen 0.45707,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '20' at screen 0.45707,0.06923 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.65904,0.10000 to screen 0.65904,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '30' at screen 0.65904,0.06923 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.86102,0.10000 to screen 0.86102,0.09231 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '40' at screen 0.86102,0.06923 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.15390 to screen 0.86102,0.15390 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '−2' at screen 0.04219,0.15390 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.25272 to screen 0.86102,0.25272 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '−1' at screen 0.04219,0.25272 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.35155 to screen 0.86102,0.35155 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 8 '0' at screen 0.04219,0.35155 right front textcolor rgb '#59636e'
set label 9 'critic/explained_variance' at screen 0.01577,0.48269 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.86102,0.03077 right front textcolor rgb '#59636e'
set label 11 'lambda05' at screen 0.87977,0.41695 left front textcolor rgb '#b04d00'
plot $p1s0 using 1:3:4 with filledcurves fc rgb '#d2d55e00' notitle, \
  $p1s0 using 1:2 with lines lw 2 lc rgb '#d55e00' dt (9,4) notitle, \
  $p1s0 every 5 using 1:2 with points lc rgb '#d55e00' pt 5 ps 0.6 notitle
unset multiplot
