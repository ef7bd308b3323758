# KL divergence from the reference: bpo01
# gnuplot run-bpo01-kl.gp > run-bpo01-kl.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 0 0 0
6 0.39953157 0.24987973 0.5491834
13 0.92209655 0.69469655 1.1494966
19 1.2650839 1.1541071 1.3760607
26 1.6262205 1.4723951 1.7800457
32 1.7529516 1.6376956 1.8682077
38 1.7965719 1.5861827 2.0069609
45 1.8139998 1.6504802 1.9775194
51 1.7733421 1.5612248 1.9854594
58 1.7800173 1.5768008 1.9832337
64 1.8222444 1.6963274 1.9481615
70 1.8300539 1.7440708 1.916037
77 1.806833 1.6847974 1.9288687
83 1.8198861 1.6792222 1.9605501
90 1.8529983 1.7255827 1.9804138
96 1.8446511 1.711922 1.9773802
102 1.8267363 1.6974174 1.9560553
109 1.816088 1.7099621 1.9222138
115 1.817151 1.7335159 1.9007859
122 1.8050781 1.7181327 1.8920237
128 1.8052446 1.7175155 1.8929737
EOD
$p0s1 << EOD
0 0 0 0
6 0.40040153 0.22269815 0.5781049
13 0.86532557 0.59091556 1.1397357
19 1.2192726 0.9632851 1.4752601
26 1.6449734 1.3973435 1.8926032
32 1.7628572 1.5261017 1.9996127
38 1.8032058 1.547913 2.0584986
45 1.850669 1.6310855 2.0702524
51 1.8142761 1.5646145 2.0639377
58 1.7966518 1.5794328 2.0138707
64 1.7870275 1.6456982 1.9283568
70 1.7905613 1.6426032 1.9385194
77 1.7761755 1.6050308 1.9473202
83 1.7820897 1.6387188 1.9254606
90 1.7897798 1.6251895 1.95437
96 1.7912328 1.6254853 1.9569803
102 1.7821138 1.6076354 1.9565923
109 1.7846086 1.6490339 1.9201833
115 1.772485 1.6142693 1.9307008
122 1.7831106 1.6459795 1.9202416
128 1.7707585 1.636009 1.9055079
EOD
$p0s2 << EOD
0 0 0 0
6 0.4562853 0.16713563 0.74543494
13 1.0356716 0.6376879 1.4336553
19 1.3845959 1.1600019 1.6091897
26 1.8376874 1.5259504 2.1494243
32 1.9769272 1.8327705 2.121084
38 1.9769831 1.7520735 2.2018926
45 1.9963131 1.8032533 2.189373
51 1.9716322 1.7070996 2.2361648
58 1.9622791 1.6798941 2.244664
64 2.0062342 1.8621204 2.150348
70 1.9963949 1.8651841 2.1276057
77 1.8918868 1.6366372 2.1471364
83 1.9216639 1.5779504 2.2653775
90 1.9723951 1.7772825 2.1675076
96 1.938675 1.6766083 2.2007418
102 1.9141356 1.6416708 2.1866002
109 1.9110658 1.6180005 2.2041314
115 1.9034417 1.7346914 2.0721917
122 1.8780124 1.6691179 2.086907
128 1.8879606 1.6720988 2.1038225
EOD
$p0s3 << EOD
0 0 0 0
6 0.37025487 0.23587914 0.50463057
13 0.9393217 0.6391127 1.2395307
19 1.1445096 1.041959 1.24706
26 1.4983932 1.3227509 1.6740354
32 1.7992094 1.187762 2.4106567
38 1.5250771 1.2306442 1.8195099
45 1.6372688 0.8689257 2.405612
51 1.9421315 1.0060147 2.8782482
58 1.5160344 0.87976253 2.1523063
64 1.7294286 0.99215263 2.4667046
70 1.8711805 0.73013973 3.0122213
77 1.4401749 1.102547 1.7778028
83 2.0738132 0.09039792 4.0572286
90 1.4774767 1.1208893 1.8340641
96 1.4321073 1.1574996 1.706715
102 1.4176753 1.1252898 1.7100606
109 1.5687431 1.0331291 2.1043572
115 1.4269078 1.0888958 1.7649196
122 1.3846275 1.0937093 1.6755456
128 1.5219846 1.2221563 1.8218127
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05312; set rmargin at screen 0.82059; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:128]
unset ytics
unset logscale y
set yrange [0:4.2195177]
set arrow 1 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05312,0.14525 to screen 0.05312,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05312,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.35292,0.14525 to screen 0.35292,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.35292,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.65271,0.14525 to screen 0.65271,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.65271,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.05312,0.14525 to screen 0.82059,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '0' at screen 0.04219,0.14525 right front textcolor rgb '#59636e'
set arrow 6 from screen 0.05312,0.32531 to screen 0.82059,0.32531 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 5 '1' at screen 0.04219,0.32531 right front textcolor rgb '#59636e'
set arrow 7 from screen 0.05312,0.50538 to screen 0.82059,0.50538 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 6 '2' at screen 0.04219,0.50538 right front textcolor rgb '#59636e'
set arrow 8 from screen 0.05312,0.68544 to screen 0.82059,0.68544 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 7 '3' at screen 0.04219,0.68544 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05312,0.86550 to screen 0.82059,0.86550 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '4' at screen 0.04219,0.86550 right front textcolor rgb '#59636e'
set label 9 'nats per response' at screen 0.03131,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 10 'step (updates)' at screen 0.82059,0.04469 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.82841,0.47031 to screen 0.83466,0.48347 nohead back lw 0.7 dt solid lc rgb '#0072b2'
set label 11 'kl/reference' at screen 0.83934,0.48347 left front textcolor rgb '#006aa6'
set arrow 11 from screen 0.82841,0.46410 to screen 0.83466,0.43599 nohead back lw 0.7 dt solid lc rgb '#d55e00'
set label 12 'kl/k1' at screen 0.83934,0.43599 left front textcolor rgb '#b04d00'
set arrow 12 from screen 0.82841,0.48520 to screen 0.83466,0.53096 nohead back lw 0.7 dt solid lc rgb '#009e73'
set label 13 'kl/k2' at screen 0.83934,0.53096 left front textcolor rgb '#007553'
set arrow 13 from screen 0.82841,0.41930 to screen 0.83466,0.38850 nohead back lw 0.7 dt solid lc rgb '#b4588c'
set label 14 'kl/k3' at screen 0.83934,0.38850 left front textcolor rgb '#9a4478'
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
