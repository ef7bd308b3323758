# KL divergence from the reference: dpoPrinted
# gnuplot run-dpoprinted-kl.gp > run-dpoprinted-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
15 -7.9472695e-09 -4.922748e-08 3.333294e-08
30 -1.5894472e-08 -8.209001e-08 5.0301065e-08
45 5.563111e-08 1.15006555e-08 9.976156e-08
60 1.0942358e-13 -6.0427965e-08 6.0428185e-08
75 -1.5894456e-08 -8.209005e-08 5.0301136e-08
90 9.592327e-14 -6.977638e-08 6.977657e-08
105 -3.1789035e-08 -9.611956e-08 3.2541482e-08
120 -2.3841746e-08 -6.7971925e-08 2.0288432e-08
135 3.178924e-08 -4.9283567e-08 1.12862054e-07
150 7.947389e-09 -4.610094e-08 6.199571e-08
165 -5.5630885e-08 -9.976117e-08 -1.1500591e-08
180 -5.5630885e-08 -9.976117e-08 -1.1500598e-08
195 7.947415e-09 -5.6382927e-08 7.227776e-08
210 -7.947177e-09 -7.227769e-08 5.638334e-08
225 1.5894672e-08 -4.036077e-08 7.2150115e-08
240 -1.5894454e-08 -6.002475e-08 2.8235842e-08
255 -7.947166e-09 -6.199572e-08 4.6101388e-08
270 7.947384e-09 -5.6383143e-08 7.227791e-08
285 1.0871304e-13 -4.9339217e-08 4.9339434e-08
300 -2.3841707e-08 -1.1347093e-07 6.578752e-08
EOD
$p0s1 << EOD
0 0 0 0
15 5.5879357e-10 -3.5859223e-08 3.6976807e-08
30 3.7252903e-09 -4.6173966e-08 5.3624547e-08
45 7.1153046e-08 1.1575963e-08 1.3073013e-07
60 1.5087426e-08 -5.8197035e-08 8.8371884e-08
75 9.313226e-10 -6.815268e-08 7.0015325e-08
90 1.2479722e-08 -8.6415604e-08 1.11375044e-07
105 -1.4901161e-08 -7.956083e-08 4.97585e-08
120 -6.519258e-09 -3.3712862e-08 2.0674348e-08
135 4.4330953e-08 -5.493889e-08 1.436008e-07
150 2.2910536e-08 -1.2007839e-08 5.782891e-08
165 -4.1350724e-08 -8.400881e-08 1.3073641e-09
180 -4.04194e-08 -8.529268e-08 4.4538853e-09
195 2.104789e-08 -1.34853995e-08 5.558118e-08
210 7.450581e-09 -6.304653e-08 7.794769e-08
225 3.1851233e-08 -4.412982e-08 1.07832285e-07
240 2.9802323e-09 -3.658621e-08 4.2546677e-08
255 1.5832484e-08 -7.07038e-08 1.02368766e-07
270 2.9988588e-08 -3.030136e-08 9.027854e-08
285 2.30968e-08 -5.323105e-08 9.942465e-08
300 -4.2840838e-09 -7.9838024e-08 7.126986e-08
EOD
$p0s2 << EOD
0 0 0 0
15 7.671641e-15 -1.3651066e-15 1.6708389e-14
30 4.745093e-14 -6.385801e-14 1.5875987e-13
45 5.5488945e-14 -3.7418233e-14 1.4839612e-13
60 5.614398e-14 -4.6665583e-14 1.5895354e-13
75 5.77649e-14 -5.14727e-14 1.670025e-13
90 4.899414e-14 -4.2081125e-14 1.4006941e-13
105 5.3979045e-14 -5.626742e-14 1.6422551e-13
120 5.5033757e-14 -6.869854e-14 1.7876605e-13
135 4.9915628e-14 -4.0260354e-14 1.400916e-13
150 5.3101966e-14 -5.4200225e-14 1.6040416e-13
165 6.0706994e-14 -5.718729e-14 1.7860127e-13
180 5.978551e-14 -5.897841e-14 1.7854944e-13
195 6.262768e-14 -5.915815e-14 1.844135e-13
210 5.52669e-14 -5.454491e-14 1.6507871e-13
225 5.0304206e-14 -4.83843e-14 1.4899272e-13
240 5.859757e-14 -4.7700152e-14 1.6489529e-13
255 6.258327e-14 -6.705459e-14 1.9222113e-13
270 4.999334e-14 -5.4529704e-14 1.5451639e-13
285 5.42677e-14 -4.8542056e-14 1.5707746e-13
300 7.412959e-14 -2.848075e-14 1.7673993e-13
EOD
$p0s3 << EOD
0 0 0 0
15 7.671641e-15 -1.3651065e-15 1.6708389e-14
30 4.7450928e-14 -6.3858004e-14 1.5875986e-13
45 5.548894e-14 -3.7418223e-14 1.483961e-13
60 5.6143973e-14 -4.6665573e-14 1.5895353e-13
75 5.7764896e-14 -5.147269e-14 1.6700249e-13
90 4.8994134e-14 -4.2081115e-14 1.4006938e-13
105 5.3979038e-14 -5.6267413e-14 1.6422549e-13
120 5.5033753e-14 -6.869853e-14 1.7876603e-13
135 4.991562e-14 -4.0260347e-14 1.4009158e-13
150 5.3101963e-14 -5.4200215e-14 1.6040413e-13
165 6.0706994e-14 -5.718728e-14 1.7860126e-13
180 5.978551e-14 -5.89784e-14 1.7854941e-13
195 6.262768e-14 -5.915814e-14 1.8441349e-13
210 5.5266897e-14 -5.4544903e-14 1.650787e-13
225 5.03042e-14 -4.838429e-14 1.4899269e-13
240 5.859756e-14 -4.7700145e-14 1.6489528e-13
255 6.258326e-14 -6.705458e-14 1.922211e-13
270 4.9993338e-14 -5.4529694e-14 1.5451637e-13
285 5.4267697e-14 -4.854205e-14 1.5707744e-13
300 7.4129586e-14 -2.848074e-14 1.7673992e-13
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.12669; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:300]
unset ytics
unset logscale y
set yrange [-1.2375381e-07:1.5388366e-07]
set arrow 1 from screen 0.12669,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.12669,0.14525 to screen 0.12669,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.12669,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.24234,0.14525 to screen 0.24234,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.24234,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.35799,0.14525 to screen 0.35799,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.35799,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.47364,0.14525 to screen 0.47364,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.47364,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.58929,0.14525 to screen 0.58929,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.58929,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.70494,0.14525 to screen 0.70494,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.70494,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.82059,0.14525 to screen 0.82059,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '300' at screen 0.82059,0.10056 center front textcolor rgb '#59636e'
set arrow 9 from screen 0.12669,0.21026 to screen 0.82059,0.21026 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '−1.0e−07' at screen 0.11575,0.21026 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.12669,0.48391 to screen 0.82059,0.48391 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 9 '0' at screen 0.11575,0.48391 right front textcolor rgb '#59636e'
set arrow 11 from screen 0.12669,0.75757 to screen 0.82059,0.75757 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 10 '1.0e−07' at screen 0.11575,0.75757 right front textcolor rgb '#59636e'
set label 11 'nats per response' at screen 0.02666,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 12 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 12 from screen 0.82841,0.41867 to screen 0.83466,0.39344 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 13 'kl/reference' at screen 0.83934,0.39344 left front textcolor rgb '#006aa6'
set arrow 13 from screen 0.82841,0.47219 to screen 0.83466,0.44093 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 14 'kl/k1' at screen 0.83934,0.44093 left front textcolor rgb '#b04d00'
set arrow 14 from screen 0.82841,0.48391 to screen 0.83466,0.53590 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 15 'kl/k2' at screen 0.83934,0.53590 left front textcolor rgb '#007553'
set label 16 'kl/k3' at screen 0.83934,0.48841 left front textcolor rgb '#9a4478'
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
