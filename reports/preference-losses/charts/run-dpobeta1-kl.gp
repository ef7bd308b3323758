# KL divergence from the reference: dpoBeta1
# gnuplot run-dpobeta1-kl.gp > run-dpobeta1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
8 13.812587 2.3931808 25.231993
16 9.196546 6.553479 11.839611
24 8.7787695 5.844563 11.7129755
32 8.691479 7.397041 9.985916
40 9.530873 8.08686 10.974888
48 8.8465805 6.698451 10.99471
56 7.6719933 6.170693 9.173294
64 7.551131 6.913728 8.188533
72 8.521899 6.6974425 10.346356
80 8.752256 7.930051 9.574463
88 8.478921 7.1828575 9.774984
96 8.141082 7.8451476 8.4370165
104 8.351688 7.4436655 9.259712
112 8.479383 7.295919 9.6628475
120 8.291417 7.2998004 9.283033
128 8.266651 6.8970466 9.636256
136 8.052415 7.1591663 8.945663
144 7.9072413 6.9524307 8.862052
152 7.9123483 7.232415 8.592281
160 7.8335023 7.0605626 8.606442
EOD
$p0s1 << EOD
0 0 0 0
8 13.843371 2.247848 25.438894
16 8.870508 6.230158 11.510859
24 8.634158 5.6616015 11.606714
32 8.704128 7.212102 10.196154
40 9.472253 7.7739778 11.170528
48 9.087817 6.592909 11.582726
56 7.625975 5.969182 9.282768
64 7.4409127 6.7123237 8.169502
72 8.5528755 6.526301 10.579449
80 8.50847 7.131426 9.885513
88 8.172802 6.7540674 9.5915365
96 7.959263 7.527571 8.390954
104 8.239514 7.457442 9.021586
112 8.645739 6.977735 10.313743
120 8.401979 6.7617235 10.042235
128 8.420479 6.267587 10.57337
136 8.198536 7.323603 9.073469
144 7.866335 6.6501675 9.082502
152 7.857443 7.02972 8.685165
160 7.469403 6.2272215 8.711584
EOD
$p0s2 << EOD
0 0 0 0
8 28.874891 -4.7292643 60.248943
16 15.703335 10.067456 21.339214
24 15.282872 9.380922 21.184822
32 15.030938 12.5116 17.550278
40 16.192142 11.682283 20.702
48 15.267803 10.731902 19.803705
56 12.678325 10.1016035 15.255045
64 12.3405905 10.326511 14.354669
72 14.465252 10.064055 18.86645
80 14.552044 11.722402 17.381687
88 12.8627825 10.904286 14.821279
96 12.882115 12.178517 13.585713
104 13.70757 11.461781 15.95336
112 13.958404 10.323574 17.593233
120 13.607746 10.854727 16.360765
128 13.91187 10.346555 17.477186
136 12.91217 11.914159 13.910182
144 12.383187 10.276007 14.490369
152 12.522726 11.20986 13.835591
160 12.068364 10.859418 13.277311
EOD
$p0s3 << EOD
0 0 0 0
8 13.665056 2.1807756 25.149338
16 9.231172 6.7478766 11.714466
24 8.625171 5.6199627 11.630378
32 8.536037 7.208794 9.86328
40 9.577461 8.09588 11.059044
48 8.487063 6.279693 10.694433
56 7.8736553 6.3570113 9.390299
64 7.4957056 6.7418942 8.2495165
72 8.562718 6.75157 10.373866
80 9.033728 7.915129 10.152327
88 8.075514 6.96175 9.189277
96 8.511815 7.630946 9.392683
104 8.529697 7.261894 9.7975
112 8.373641 7.182281 9.5650015
120 8.387164 7.2702723 9.504055
128 8.451533 6.858791 10.044275
136 7.9977956 7.2956967 8.699894
144 7.9243264 6.9288692 8.919784
152 8.359323 7.1883082 9.530337
160 7.9589124 6.6684074 9.249418
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:160]
unset ytics
unset logscale y
set yrange [-7.2284265:60.248943]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.29296,0.14525 to screen 0.29296,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.29296,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.53279,0.14525 to screen 0.53279,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.53279,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.77263,0.14525 to screen 0.77263,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.77263,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.22664 to screen 0.82059,0.22664 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '0' at screen 0.04219,0.22664 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.45184 to screen 0.82059,0.45184 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '20' at screen 0.04219,0.45184 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.67703 to screen 0.82059,0.67703 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '40' at screen 0.04219,0.67703 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.90222 to screen 0.82059,0.90222 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '60' at screen 0.04219,0.90222 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.02043,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.31484 to screen 0.83466,0.30235 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.30235 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.31074 to screen 0.83466,0.25486 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.25486 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.36253 to screen 0.83466,0.39732 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.39732 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.31626 to screen 0.83466,0.34984 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.34984 left front textcolor rgb '#9a4478'
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
