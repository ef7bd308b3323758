# KL divergence from the reference: ipoPrinted
# gnuplot run-ipoprinted-kl.gp > run-ipoprinted-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
15 4.513131e-07 -1.5274527e-07 1.0553715e-06
30 4.3745385e-07 3.8375632e-07 4.911514e-07
45 9.272626e-08 6.5376874e-08 1.2007565e-07
60 3.1670787e-08 -2.3127228e-08 8.64688e-08
75 2.2077256e-08 -5.9608595e-08 1.0376311e-07
90 4.366466e-08 -1.7472269e-08 1.04801586e-07
105 5.1990583e-08 -3.181209e-08 1.3579326e-07
120 6.851506e-08 -1.45345505e-08 1.5156466e-07
135 1.2098189e-08 -5.5454453e-08 7.965083e-08
150 3.537541e-08 -2.6283193e-08 9.703401e-08
165 9.221949e-08 1.8601057e-08 1.6583792e-07
180 5.9140803e-09 -3.137477e-08 4.320293e-08
195 1.5161003e-08 -4.9281837e-08 7.960384e-08
210 3.2588833e-08 -4.2047414e-08 1.0722508e-07
225 1.9828803e-09 -4.7214083e-08 5.1179846e-08
240 5.7368176e-08 2.0952779e-08 9.378357e-08
255 1.9425169e-08 -2.6223015e-08 6.507336e-08
270 2.802617e-08 -2.1837106e-08 7.7889446e-08
285 6.772616e-08 2.8431247e-08 1.0702107e-07
300 3.513933e-08 -6.329316e-08 1.3357182e-07
EOD
$p0s1 << EOD
0 0 0 0
15 -4.7832727e-06 -6.455815e-05 3.784503e-05
30 -2.9159524e-05 -6.455815e-05 3.784503e-05
45 -1.0380335e-05 -4.2515712e-05 2.175504e-05
60 -4.997477e-06 -2.4899178e-05 1.49042235e-05
75 -9.609387e-07 -8.544874e-06 6.6229964e-06
90 2.4463982e-06 -4.2028346e-06 9.095631e-06
105 2.3506581e-07 -3.3001113e-06 3.7702428e-06
120 3.1124802e-07 -3.978318e-06 4.600814e-06
135 -3.3937394e-07 -3.5549672e-06 2.8762195e-06
150 -3.3825637e-07 -3.2927355e-06 2.616223e-06
165 7.579103e-07 -4.3270484e-06 5.8428686e-06
180 9.065494e-07 -5.2013884e-06 7.014487e-06
195 3.3359976e-07 -5.588801e-06 6.2560002e-06
210 7.003546e-07 -6.8335603e-06 8.234269e-06
225 2.6114284e-07 -7.717295e-06 8.239581e-06
240 7.0407987e-07 -7.3373344e-06 8.745495e-06
255 1.2520701e-06 -7.662036e-06 1.0166176e-05
270 1.4100224e-06 -7.697579e-06 1.0517624e-05
285 1.9341708e-06 -7.2409343e-06 1.1109276e-05
300 2.0429493e-06 -6.74733e-06 1.0833229e-05
EOD
$p0s2 << EOD
0 0 0 0
15 3.9244028e-07 -1.8786996e-07 9.727505e-07
30 4.0503645e-07 3.7628703e-07 4.3378583e-07
45 5.388293e-08 4.383478e-08 6.3931076e-08
60 1.9718485e-08 1.7842146e-08 2.1594824e-08
75 3.080971e-09 1.6607961e-09 4.501146e-09
90 1.94345e-09 9.437578e-10 2.9431422e-09
105 2.1422735e-09 -8.8201e-10 5.1665565e-09
120 2.4425988e-09 -1.2159735e-09 6.101171e-09
135 2.045895e-09 -1.1105693e-09 5.2023594e-09
150 1.7612364e-09 -9.439608e-10 4.4664334e-09
165 2.4081859e-09 -8.4899193e-10 5.6653637e-09
180 2.9887086e-09 -1.3063729e-09 7.28379e-09
195 3.5945733e-09 -1.0690117e-09 8.258159e-09
210 4.3696233e-09 -5.119149e-10 9.251162e-09
225 4.9482685e-09 -9.562391e-10 1.0852776e-08
240 4.855065e-09 -7.4690687e-10 1.0457037e-08
255 5.7636815e-09 -7.4014916e-10 1.2267512e-08
270 6.104955e-09 -6.278642e-10 1.2837774e-08
285 6.1077956e-09 -2.8884906e-10 1.250444e-08
300 5.708621e-09 1.3057017e-11 1.1404185e-08
EOD
$p0s3 << EOD
0 0 0 0
15 3.9244333e-07 -1.8784958e-07 9.727362e-07
30 4.0505972e-07 3.7631108e-07 4.3380837e-07
45 5.3885067e-08 4.383655e-08 6.393359e-08
60 1.9718943e-08 1.7842433e-08 2.1595454e-08
75 3.0809957e-09 1.6607908e-09 4.5012007e-09
90 1.9434576e-09 9.437541e-10 2.9431613e-09
105 2.1422362e-09 -8.8197577e-10 5.166448e-09
120 2.4425442e-09 -1.2159346e-09 6.1010232e-09
135 2.0458515e-09 -1.1105394e-09 5.202242e-09
150 1.761202e-09 -9.439353e-10 4.4663393e-09
165 2.4081337e-09 -8.489522e-10 5.66522e-09
180 2.9886316e-09 -1.3063207e-09 7.2835835e-09
195 3.5944776e-09 -1.0689731e-09 8.257929e-09
210 4.3695034e-09 -5.118859e-10 9.2508925e-09
225 4.94812e-09 -9.56189e-10 1.0852429e-08
240 4.854919e-09 -7.468815e-10 1.045672e-08
255 5.7634946e-09 -7.4012024e-10 1.226711e-08
270 6.104753e-09 -6.278303e-10 1.28373365e-08
285 6.1075984e-09 -2.8880334e-10 1.25040005e-08
300 5.7084466e-09 1.30955975e-11 1.1403798e-08
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.12547; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-6.455815e-05:3.784503e-05]
set arrow 1 from screen 0.12547,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.12547,0.14525 to screen 0.12547,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.12547,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24132,0.14525 to screen 0.24132,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24132,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35718,0.14525 to screen 0.35718,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35718,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47303,0.14525 to screen 0.47303,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.47303,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.58889,0.14525 to screen 0.58889,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.58889,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.70474,0.14525 to screen 0.70474,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.70474,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.12547,0.17907 to screen 0.82059,0.17907 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−0.00006' at screen 0.11453,0.17907 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.12547,0.32746 to screen 0.82059,0.32746 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '−0.00004' at screen 0.11453,0.32746 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.12547,0.47585 to screen 0.82059,0.47585 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '−0.00002' at screen 0.11453,0.47585 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.12547,0.62424 to screen 0.82059,0.62424 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 11 '0.00000' at screen 0.11453,0.62424 right front textcolor rgb '#59636e'
set arrow 13 from screen 0.12547,0.77263 to screen 0.82059,0.77263 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 12 '0.00002' at screen 0.11453,0.77263 right front textcolor rgb '#59636e'
set label 13 'nats per response' at screen 0.02648,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 14 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 14 from screen 0.82841,0.62450 to screen 0.83466,0.65186 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 15 'kl/reference' at screen 0.83934,0.65186 left front textcolor rgb '#006aa6'
set arrow 15 from screen 0.82841,0.63940 to screen 0.83466,0.69934 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 16 'kl/k1' at screen 0.83934,0.69934 left front textcolor rgb '#b04d00'
set arrow 16 from screen 0.82841,0.62428 to screen 0.83466,0.60437 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 17 'kl/k2' at screen 0.83934,0.60437 left front textcolor rgb '#007553'
set arrow 17 from screen 0.82841,0.62428 to screen 0.83466,0.55688 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 18 'kl/k3' at screen 0.83934,0.55688 left front textcolor rgb '#9a4478'
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
