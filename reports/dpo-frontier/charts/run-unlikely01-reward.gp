# Reward: unlikely01
# gnuplot run-unlikely01-reward.gp > run-unlikely01-reward.svg
set terminal svg size 640,358 fixed noenhanced font 'sans-serif,13'
set encoding utf8
unset key
set border 0
set style fill solid noborder
$p0s0 << EOD
0 -0.11887637 -0.19849612 -0.039256617
13 0.65365815 0.5100123 0.79730403
26 0.68941283 0.62459075 0.75423497
38 0.73039204 0.6007341 0.8600499
51 0.774563 0.5657858 0.98334026
64 0.8000167 0.6960983 0.90393513
77 0.8194083 0.649233 0.9895837
90 0.83099055 0.7168341 0.9451469
102 0.7969463 0.695295 0.8985976
115 0.78920597 0.6839165 0.89449537
128 0.84745187 0.74598074 0.948923
141 0.83485484 0.6864082 0.9833015
154 0.8670024 0.78623754 0.94776726
166 0.8080687 0.68887466 0.92726266
179 0.8679896 0.77826333 0.95771587
192 0.92409456 0.76094085 1.0872482
205 0.84588426 0.750351 0.9414175
218 0.8957482 0.7497448 1.0417516
230 0.8891069 0.7350403 1.0431736
243 0.8923926 0.7252579 1.0595273
256 0.8922334 0.73325354 1.0512131
EOD
set multiplot
unset label; unset arrow
set lmargin at screen 0.05600; set rmargin at screen 0.85472; set tmargin at screen 0.90503; set bmargin at screen 0.14525
unset xtics
unset logscale x
set xrange [0:256]
unset ytics
unset logscale y
set yrange [-0.24992588:1.1386781]
set arrow 1 from screen 0.05600,0.14525 to screen 0.85472,0.14525 nohead back lw 1 dt solid lc rgb '#8c959f'
set arrow 2 from screen 0.05600,0.14525 to screen 0.05600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 1 '0' at screen 0.05600,0.10056 center front textcolor rgb '#59636e'
set arrow 3 from screen 0.21200,0.14525 to screen 0.21200,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 2 '50' at screen 0.21200,0.10056 center front textcolor rgb '#59636e'
set arrow 4 from screen 0.36800,0.14525 to screen 0.36800,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 3 '100' at screen 0.36800,0.10056 center front textcolor rgb '#59636e'
set arrow 5 from screen 0.52400,0.14525 to screen 0.52400,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 4 '150' at screen 0.52400,0.10056 center front textcolor rgb '#59636e'
set arrow 6 from screen 0.68000,0.14525 to screen 0.68000,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 5 '200' at screen 0.68000,0.10056 center front textcolor rgb '#59636e'
set arrow 7 from screen 0.83600,0.14525 to screen 0.83600,0.13408 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 6 '250' at screen 0.83600,0.10056 center front textcolor rgb '#59636e'
set arrow 8 from screen 0.05600,0.28200 to screen 0.85472,0.28200 nohead back lw 1 dt solid lc rgb '#8c959f'
set label 7 '0.0' at screen 0.04506,0.28200 right front textcolor rgb '#59636e'
set arrow 9 from screen 0.05600,0.55557 to screen 0.85472,0.55557 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 8 '0.5' at screen 0.04506,0.55557 right front textcolor rgb '#59636e'
set arrow 10 from screen 0.05600,0.82915 to screen 0.85472,0.82915 nohead back lw 1 dt solid lc rgb '#e3e7eb'
set label 9 '1.0' at screen 0.04506,0.82915 right front textcolor rgb '#59636e'
set label 10 'reward/gold (reward)' at screen 0.01606,0.95810 left front textcolor rgb '#1f2328' font 'sans-serif:Bold,13'
set label 11 'step (updates)' at screen 0.85472,0.04469 right front textcolor rgb '#59636e'
set label 12 'unlikely01' at screen 0.87347,0.77019 left front textcolor rgb '#006aa6'
plot $p0s0 using 1:3:4 with filledcurves fc rgb '#d20072b2' notitle, \
  $p0s0 using 1:2 with lines lw 2 lc rgb '#0072b2' dt solid notitle, \
  $p0s0 every 3 using 1:2 with points lc rgb '#0072b2' pt 7 ps 0.6 notitle
unset multiplot
