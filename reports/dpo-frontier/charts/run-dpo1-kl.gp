# KL divergence from the reference: dpo1
# gnuplot run-dpo1-kl.gp > run-dpo1-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
13 1.0328938 0.5491737 1.5166138
26 1.8488142 -0.31986555 4.017494
38 1.4209127 -0.79876435 3.6405897
51 1.1129923 0.48625365 1.7397311
64 1.0868232 0.6177527 1.5558938
77 0.95942587 0.36369014 1.5551616
90 0.93396145 0.6093408 1.2585821
102 0.8891965 0.67946815 1.098925
115 0.9550213 0.7563679 1.1536747
128 0.9653362 0.52192515 1.4087473
141 0.80872566 0.67681116 0.94064015
154 0.7945734 0.58561826 1.0035286
166 0.76057607 0.63553274 0.88561946
179 0.78779584 0.68714416 0.8884475
192 0.7904036 0.6371601 0.9436471
205 0.80522066 0.65043133 0.96000993
218 0.8113419 0.68139094 0.9412928
230 0.7978979 0.6943828 0.901413
243 0.78393114 0.6809793 0.88688296
256 0.79438174 0.6782982 0.91046524
EOD
$p0s1 << EOD
0 0 0 0
13 0.9354088 0.421557 1.4492605
26 1.8548957 -0.35039327 4.060185
38 1.5112876 -0.90922046 3.9317956
51 1.170004 0.5684703 1.7715378
64 1.1414036 0.6289151 1.6538922
77 0.9407648 0.3126818 1.5688478
90 1.0508846 0.7541475 1.3476216
102 0.93073034 0.69871676 1.1627439
115 0.9426886 0.6596008 1.2257764
128 0.9764969 0.46805874 1.4849349
141 0.7868741 0.6725873 0.901161
154 0.78306174 0.5780763 0.9880472
166 0.7366239 0.59027445 0.88297325
179 0.7733406 0.6819055 0.86477566
192 0.78742135 0.6470952 0.92774755
205 0.80085206 0.6661169 0.9355873
218 0.8238412 0.6610997 0.98658276
230 0.8184179 0.70773757 0.9290982
243 0.8021613 0.6875869 0.9167357
256 0.8106823 0.7078679 0.9134966
EOD
$p0s2 << EOD
0 0 0 0
13 2.1413906 0.66666454 3.6161165
26 4.8627543 -2.2688053 10.277436
38 3.437865 -4.0726914 10.277436
51 2.0514266 0.0992386 4.0036144
64 1.7462131 0.7054241 2.787002
77 1.4152735 -0.37655202 3.2070992
90 1.4121656 0.4699458 2.3543856
102 1.2086213 0.46586445 1.9513781
115 1.362913 0.5492738 2.176552
128 1.3581219 -0.38104492 3.0972886
141 0.9165766 0.44241092 1.3907423
154 0.7749199 0.5133954 1.0364444
166 0.6794719 0.5656467 0.79329705
179 0.82240164 0.6006322 1.0441711
192 0.7585908 0.48363632 1.0335453
205 0.7921722 0.47870994 1.1056345
218 0.786186 0.6294877 0.9428843
230 0.7743134 0.6386858 0.90994096
243 0.741203 0.6106239 0.8717821
256 0.7622482 0.60919094 0.91530544
EOD
$p0s3 << EOD
0 0 0 0
13 0.98503375 0.49457 1.4754975
26 1.8048404 -0.3674873 3.9771683
38 1.3802221 -0.967657 3.7281013
51 1.0222948 0.3273234 1.7172661
64 1.0371265 0.7243725 1.3498807
77 0.9761238 0.26512548 1.6871221
90 0.9070728 0.50206226 1.3120834
102 0.92945737 0.61197776 1.246937
115 0.86587965 0.55088764 1.1808716
128 0.8288631 0.15576024 1.5019659
141 0.7687446 0.452572 1.0849172
154 0.7509874 0.6142038 0.88777107
166 0.64955014 0.53295946 0.7661408
179 1.0755941 0.18283786 1.9683503
192 0.8304264 0.39911243 1.2617404
205 0.9209072 0.21819885 1.6236155
218 0.82649314 0.49688095 1.1561053
230 0.76716006 0.5500083 0.9843118
243 0.77383566 0.47130027 1.0763711
256 0.7407068 0.5207763 0.9606373
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-4.6246195:10.277436]
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
set arrow 8 from screen 0.05312,0.38104 to screen 0.82059,0.38104 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0' at screen 0.04219,0.38104 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.63596 to screen 0.82059,0.63596 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '5' at screen 0.04219,0.63596 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05312,0.89088 to screen 0.82059,0.89088 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '10' at screen 0.04219,0.89088 right front textcolor rgb '#59636e'
set label 10 'nats per response' at screen 0.02406,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.82841,0.42154 to screen 0.83466,0.44439 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 12 'kl/reference' at screen 0.83934,0.44439 left front textcolor rgb '#006aa6'
set arrow 12 from screen 0.82841,0.42237 to screen 0.83466,0.49188 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 13 'kl/k1' at screen 0.83934,0.49188 left front textcolor rgb '#b04d00'
set arrow 13 from screen 0.82841,0.41990 to screen 0.83466,0.39691 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 14 'kl/k2' at screen 0.83934,0.39691 left front textcolor rgb '#007553'
set arrow 14 from screen 0.82841,0.41880 to screen 0.83466,0.34942 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 15 'kl/k3' at screen 0.83934,0.34942 left front textcolor rgb '#9a4478'
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
