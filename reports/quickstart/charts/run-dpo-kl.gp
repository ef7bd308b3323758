# KL divergence from the reference: dpo
# gnuplot run-dpo-kl.gp > run-dpo-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 0.43138444 0.12732935 0.73543954
15 0.8992233 -0.62898815 2.427435
23 1.0906545 0.08131585 2.099993
30 0.89698756 0.14576717 1.6482079
38 0.8502075 0.27457803 1.4258369
45 0.93344074 0.19033684 1.6765447
53 0.9991953 -0.022539027 2.0209296
60 0.96756744 0.02821137 1.9069235
68 1.052504 0.09430153 2.0107064
75 1.3224287 -0.012579732 2.6574373
83 1.5678746 -0.21583714 3.3515863
90 1.729209 -0.2867733 3.7451913
98 1.8614196 -0.22782727 3.9506664
105 1.958012 -0.07766874 3.9936929
113 1.9577594 -0.17380832 4.089327
120 1.9942613 -0.29794684 4.2864695
128 2.041545 -0.22986136 4.312951
135 2.0489047 -0.19409384 4.291903
143 2.0806134 -0.27463818 4.435865
150 2.0769606 -0.2854175 4.4393387
EOD
$p0s1 << EOD
0 0 0 0
8 0.35395706 0.18200734 0.52590674
15 0.9088712 -0.27800536 2.0957477
23 1.0963582 0.33384547 1.858871
30 0.8983983 0.06866264 1.7281339
38 0.89266187 0.43341595 1.3519077
45 0.92993027 0.5325802 1.3272803
53 1.057117 0.44238043 1.6718534
60 0.982226 0.039498497 1.9249535
68 1.0759274 0.5226335 1.6292213
75 1.3653171 0.27842805 2.4522061
83 1.5957583 -0.13666168 3.3281782
90 1.7515284 -0.0538315 3.5568883
98 1.8740231 0.16031404 3.587732
105 1.9420586 0.17447343 3.7096438
113 2.032158 -0.28564948 4.349965
120 2.0315728 -0.4100039 4.4731493
128 2.1622305 -0.19728287 4.5217443
135 2.1928966 -0.15097249 4.536766
143 2.1394432 -0.25830862 4.537195
150 2.1700635 -0.2333932 4.57352
EOD
$p0s2 << EOD
0 0 0 0
8 0.50038695 0.06947929 0.9312947
15 1.5404187 -2.1969514 5.2777886
23 1.8218751 -0.6979161 4.341666
30 1.2320911 -0.121351406 2.5855334
38 1.1267836 0.31031388 1.9432533
45 1.1767346 0.22705586 2.1264133
53 1.3360305 0.072929084 2.5991318
60 1.2233869 -0.07636377 2.5231376
68 1.3102721 0.046401083 2.574143
75 1.7447441 -0.4368977 3.9263856
83 2.248271 -1.268868 5.7654104
90 2.368171 -1.6053753 6.3417172
98 2.5515075 -1.087926 6.190941
105 2.7621436 -1.142561 6.666848
113 2.9756837 -1.759975 6.896525
120 2.9847348 -1.5836624 6.896525
128 3.273388 -1.4843721 6.896525
135 3.1467175 -1.2624718 6.896525
143 3.210937 -1.4237309 6.896525
150 3.2160373 -1.4048978 6.896525
EOD
$p0s3 << EOD
0 0 0 0
8 0.41351748 0.15746227 0.66957265
15 0.84339523 -0.6496651 2.3364556
23 1.0475751 0.03554097 2.0596094
30 0.8541327 0.34694383 1.3613216
38 0.835172 0.2800275 1.3903165
45 0.8606787 0.31050202 1.4108553
53 0.99719185 0.109395914 1.8849877
60 1.0112933 0.050235115 1.9723516
68 1.0647086 0.042173818 2.0872433
75 1.3245426 -0.058929827 2.7080152
83 1.6195581 -0.32772166 3.566838
90 1.5967946 -0.2063178 3.399907
98 1.7479244 0.006113346 3.4897356
105 1.9633093 -0.3495079 4.2761264
113 1.8106606 -0.23035945 3.8516808
120 2.2919874 -0.8177526 5.401727
128 1.9881232 -0.20829253 4.184539
135 2.024255 -0.23242569 4.280936
143 2.00572 -0.28375873 4.2951984
150 2.3806703 -0.8792906 5.640631
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:150]
unset ytics
unset logscale y
set yrange [-2.5467005:6.896525]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.30895,0.14525 to screen 0.30895,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.30895,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.56477,0.14525 to screen 0.56477,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.56477,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.18924 to screen 0.82059,0.18924 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '−2' at screen 0.04219,0.18924 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.35015 to screen 0.82059,0.35015 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '0' at screen 0.04219,0.35015 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.51107 to screen 0.82059,0.51107 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '2' at screen 0.04219,0.51107 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.67198 to screen 0.82059,0.67198 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.67198 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.83290 to screen 0.82059,0.83290 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '6' at screen 0.04219,0.83290 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.01577,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.51726 to screen 0.83466,0.47692 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.47692 left front textcolor rgb '#006aa6'
set label 13 'kl/k1' at screen 0.83934,0.52441 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.60891 to screen 0.83466,0.61938 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.61938 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.54169 to screen 0.83466,0.57190 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.57190 left front textcolor rgb '#9a4478'
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
