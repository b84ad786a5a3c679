/** Given names that the package's lists lack, as Italian and English news spell them; folded by the reader. */
export const MORE_GIVEN_NAMES: readonly string[] = `
  Hiroshi Shinzo Fumio Yoshihide Shigeru Taro Koichi Soichi Akihiko Kenji Takashi Yuki Haruki Yoko Naomi Junichiro
  Satoshi Makoto Kazuo Syukuro Masatoshi Hideki Kei Akira Keiko Michiko Sanae Ryuichi Sadako Tetsuro Narendra Rahul
  Sonia Rajiv Indira Amit Arvind Priyanka Sundar Satya Ajay Manmohan Droupadi Shehbaz Nawaz Imran Benazir Bilawal
  Bashar Hassan Hossein Mahmoud Muammar Khalifa Abdel Mohammed Mohamed Muhammad Ahmed Ahmad Yasser Ismail Yahya Saddam
  Recep Tayyip Kemal Ekrem Binyamin Benjamin Yitzhak Shimon Ehud Yair Naftali Yoav Itamar Bezalel Volodymyr Petro
  Viktor Dmytro Oleksandr Oleksii Andrii Valerii Yulia Olena Vladimir Dmitry Dmitri Sergei Sergey Andrei Andrey Mikhail
  Nikolai Valery Aleksandr Alexei Aleksei Evgeny Yevgeny Ramzan Igor Oleg Maksim Svetlana Ksenia Aleksandar Slobodan
  Zoran Milorad Edi Ilir Albin Hashim Vjosa Nikol Ilham Cyril Thabo Nelson Kofi Ngozi Olusegun Muhammadu Bola Uhuru
  Abiy Paul Tedros Jacinda Justin Kamala Barack Ursula Sanna Mette Kaja Roberta Katalin Ferenc Svante Samantha Kyriakos
  Pier Gian Pierluigi Piersilvio Giancarlo Gianluigi Gianmarco Mojtaba Hafez Barron Kimbal Ekaterina Yekaterina Jeb Rand Tiffany Asma
  Venus Serena Nazareno Marion Sumeyye Bilal Emine Meghan Harry Muriel Letizia
  Maher Rifaat Tariq Qusay Uday Saif Hannibal Raisa Naina Lyudmila Katerina Sadiq Humza Rishi Priti Suella Akshata
`
  .split(/\s+/)
  .filter(Boolean);
