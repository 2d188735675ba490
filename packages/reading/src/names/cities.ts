/**
 * Cities that are no first-level subdivision by themselves, one a line: `country English|Vietnamese|Russian|Chinese`.
 * An empty Vietnamese name is the English one. The Russian name stands in the nominative. Ours.
 */
export const cities = `
VN Ha Long|Hạ Long|Халонг|下龙
VN Hue|Huế|Хюэ|顺化
VN Nha Trang|Nha Trang|Нячанг|芽庄
VN Da Lat|Đà Lạt|Далат|大叻
VN Vung Tau|Vũng Tàu|Вунгтау|头顿
VN Vinh|Thành phố Vinh|Винь|荣市
VN Buon Ma Thuot|Buôn Ma Thuột|Буонметхуот|邦美蜀
VN Pleiku|Pleiku|Плейку|波来古
VN Quy Nhon|Quy Nhơn|Куинён|归仁
VN Phan Thiet|Phan Thiết|Фантхьет|藩切
VN Phan Rang|Phan Rang|Фанранг|藩朗
VN Tuy Hoa|Tuy Hòa|Туихоа|绥和
VN Phu Quoc|Phú Quốc|Фукуок|富国岛
VN Cam Ranh|Cam Ranh|Камрань|金兰
VN Bien Hoa|Biên Hòa|Бьенхоа|边和
VN Thu Duc|Thủ Đức|Тхудык|守德
VN Hoi An|Hội An|Хойан|会安
VN My Tho|Mỹ Tho|Митхо|美拖
VN Sa Pa|Sa Pa|Сапа|沙坝
VN Mong Cai|Móng Cái|Монгкай|芒街
VN Viet Tri|Việt Trì|Вьетчи|越池
VN Dong Hoi|Đồng Hới|Донгхой|洞海
VN Dien Bien Phu|Điện Biên Phủ|Дьенбьенфу|奠边府
VN Dung Quat|Dung Quất|Зунгкуат|榕橘
VN Van Don|Vân Đồn|Вандон|云屯
RU Vladivostok||Владивосток|符拉迪沃斯托克
RU Kazan||Казань|喀山
RU Sochi||Сочи|索契
RU Yekaterinburg||Екатеринбург|叶卡捷琳堡
RU Novosibirsk||Новосибирск|新西伯利亚
RU Nizhny Novgorod||Нижний Новгород|下诺夫哥罗德
RU Veliky Novgorod||Великий Новгород|大诺夫哥罗德
RU Rostov-on-Don||Ростов-на-Дону|顿河畔罗斯托夫
RU Krasnodar||Краснодар|克拉斯诺达尔
RU Krasnoyarsk||Красноярск|克拉斯诺亚尔斯克
RU Khabarovsk||Хабаровск|哈巴罗夫斯克
RU Irkutsk||Иркутск|伊尔库茨克
RU Ufa||Уфа|乌法
RU Samara||Самара|萨马拉
RU Saratov||Саратов|萨拉托夫
RU Volgograd||Волгоград|伏尔加格勒
RU Voronezh||Воронеж|沃罗涅日
RU Perm||Пермь|彼尔姆
RU Omsk||Омск|鄂木斯克
RU Tomsk||Томск|托木斯克
RU Chelyabinsk||Челябинск|车里雅宾斯克
RU Tyumen||Тюмень|秋明
RU Kaliningrad||Калининград|加里宁格勒
RU Kaluga||Калуга|卡卢加
RU Tula||Тула|图拉
RU Tver||Тверь|特维尔
RU Ryazan||Рязань|梁赞
RU Penza||Пенза|奔萨
RU Pskov||Псков|普斯科夫
RU Ulyanovsk||Ульяновск|乌里扬诺夫斯克
RU Yaroslavl||Ярославль|雅罗斯拉夫尔
RU Vologda||Вологда|沃洛格达
RU Murmansk||Мурманск|摩尔曼斯克
RU Arkhangelsk||Архангельск|阿尔汉格尔斯克
RU Astrakhan||Астрахань|阿斯特拉罕
RU Belgorod||Белгород|别尔哥罗德
RU Bryansk||Брянск|布良斯克
RU Ivanovo||Иваново|伊万诺沃
RU Kemerovo||Кемерово|克麦罗沃
RU Kostroma||Кострома|科斯特罗马
RU Kursk||Курск|库尔斯克
RU Lipetsk||Липецк|利佩茨克
RU Magadan||Магадан|马加丹
RU Orenburg||Оренбург|奥伦堡
RU Smolensk||Смоленск|斯摩棱斯克
RU Stavropol||Ставрополь|斯塔夫罗波尔
RU Tambov||Тамбов|坦波夫
RU Chita||Чита|赤塔
RU Ulan-Ude||Улан-Удэ|乌兰乌德
RU Yakutsk||Якутск|雅库茨克
RU Yuzhno-Sakhalinsk||Южно-Сахалинск|南萨哈林斯克
RU Petropavlovsk-Kamchatsky||Петропавловск-Камчатский|堪察加彼得罗巴甫洛夫斯克
RU Nakhodka||Находка|纳霍德卡
RU Blagoveshchensk||Благовещенск|布拉戈维申斯克
RU Petrozavodsk||Петрозаводск|彼得罗扎沃茨克
RU Syktyvkar||Сыктывкар|瑟克特夫卡尔
RU Saransk||Саранск|萨兰斯克
RU Cheboksary||Чебоксары|切博克萨雷
RU Izhevsk||Ижевск|伊热夫斯克
RU Yoshkar-Ola||Йошкар-Ола|约什卡尔奥拉
RU Makhachkala||Махачкала|马哈奇卡拉
RU Grozny||Грозный|格罗兹尼
RU Vladikavkaz||Владикавказ|弗拉季高加索
RU Nalchik||Нальчик|纳尔奇克
RU Barnaul||Барнаул|巴尔瑙尔
RU Elista||Элиста|埃利斯塔
RU Abakan||Абакан|阿巴坎
RU Kyzyl||Кызыл|克孜勒
RU Tolyatti||Тольятти|陶里亚蒂
RU Novorossiysk||Новороссийск|新罗西斯克
RU Norilsk||Норильск|诺里尔斯克
RU Surgut||Сургут|苏尔古特
RU Khanty-Mansiysk||Ханты-Мансийск|汉特曼西斯克
RU Salekhard||Салехард|萨列哈尔德
RU Obninsk||Обнинск|奥布宁斯克
RU Dubna||Дубна|杜布纳
RU Skolkovo||Сколково|斯科尔科沃
RU Dimitrovgrad||Димитровград|季米特洛夫格勒
RU Birobidzhan||Биробиджан|比罗比詹
CN Guangzhou|Quảng Châu|Гуанчжоу|广州
CN Shenzhen|Thâm Quyến|Шэньчжэнь|深圳
CN Nanning|Nam Ninh|Наньнин|南宁
CN Kunming|Côn Minh|Куньмин|昆明
CN Wuhan|Vũ Hán|Ухань|武汉
CN Nanjing|Nam Kinh|Нанкин|南京
CN Hangzhou|Hàng Châu|Ханчжоу|杭州
CN Suzhou|Tô Châu|Сучжоу|苏州
CN Qingdao|Thanh Đảo|Циндао|青岛
CN Dalian|Đại Liên|Далянь|大连
CN Harbin|Cáp Nhĩ Tân|Харбин|哈尔滨
CN Shenyang|Thẩm Dương|Шэньян|沈阳
CN Changchun|Trường Xuân|Чанчунь|长春
CN Jinan|Tế Nam|Цзинань|济南
CN Zhengzhou|Trịnh Châu|Чжэнчжоу|郑州
CN Xi'an|Tây An|Сиань|西安
CN Chengdu|Thành Đô|Чэнду|成都
CN Guiyang|Quý Dương|Гуйян|贵阳
CN Changsha|Trường Sa (Trung Quốc)|Чанша|长沙
CN Nanchang|Nam Xương|Наньчан|南昌
CN Fuzhou|Phúc Châu|Фучжоу|福州
CN Xiamen|Hạ Môn|Сямынь|厦门
CN Hefei|Hợp Phì|Хэфэй|合肥
CN Taiyuan|Thái Nguyên (Trung Quốc)|Тайюань|太原
CN Shijiazhuang|Thạch Gia Trang|Шицзячжуан|石家庄
CN Hohhot|Hô Hòa Hạo Đặc|Хух-Хото|呼和浩特
CN Urumqi|Urumqi|Урумчи|乌鲁木齐
CN Lhasa|Lhasa|Лхаса|拉萨
CN Lanzhou|Lan Châu|Ланьчжоу|兰州
CN Yinchuan|Ngân Xuyên|Иньчуань|银川
CN Haikou|Hải Khẩu|Хайкоу|海口
CN Sanya|Tam Á|Санья|三亚
CN Boao|Bác Ngao|Боао|博鳌
CN Heihe|Hắc Hà|Хэйхэ|黑河
CN Manzhouli|Mãn Châu Lý|Маньчжурия|满洲里
CN Suifenhe|Tuy Phân Hà|Суйфэньхэ|绥芬河
CN Guilin|Quế Lâm|Гуйлинь|桂林
CN Pingxiang|Bằng Tường|Пинсян|凭祥
CN Dongxing|Đông Hưng|Дунсин|东兴
CN Hekou|Hà Khẩu|Хэкоу|河口
CN Ningbo|Ninh Ba|Нинбо|宁波
CN Zhuhai|Châu Hải|Чжухай|珠海
CN Yiwu|Nghĩa Ô|Иу|义乌
TW Taipei|Đài Bắc|Тайбэй|台北
JP Tokyo||Токио|东京
JP Osaka||Осака|大阪
JP Kyoto||Киото|京都
JP Hiroshima||Хиросима|广岛
KR Seoul||Сеул|首尔
KR Busan||Пусан|釜山
KR Gyeongju||Кёнджу|庆州
KP Pyongyang|Bình Nhưỡng|Пхеньян|平壤
MN Ulaanbaatar|Ulan Bator|Улан-Батор|乌兰巴托
LA Vientiane|Viêng Chăn|Вьентьян|万象
LA Luang Prabang|Luang Prabang|Луангпхабанг|琅勃拉邦
KH Phnom Penh|Phnôm Pênh|Пномпень|金边
KH Siem Reap|Siêm Riệp|Сиемреап|暹粒
TH Bangkok|Bangkok|Бангкок|曼谷
TH Phuket|Phuket|Пхукет|普吉岛
MM Naypyidaw|Naypyidaw|Нейпьидо|内比都
MM Yangon|Yangon|Янгон|仰光
MY Kuala Lumpur||Куала-Лумпур|吉隆坡
MY Putrajaya||Путраджая|布特拉加亚
ID Jakarta||Джакарта|雅加达
ID Bali||Бали|巴厘岛
ID Bandung||Бандунг|万隆
PH Manila||Манила|马尼拉
BN Bandar Seri Begawan||Бандар-Сери-Бегаван|斯里巴加湾市
TL Dili||Дили|帝力
IN New Delhi|New Delhi|Нью-Дели|新德里
IN Mumbai||Мумбаи|孟买
IN Kolkata||Калькутта|加尔各答
IN Bengaluru||Бангалор|班加罗尔
IN Goa||Гоа|果阿
PK Islamabad||Исламабад|伊斯兰堡
PK Karachi||Карачи|卡拉奇
BD Dhaka||Дакка|达卡
LK Colombo||Коломбо|科伦坡
NP Kathmandu||Катманду|加德满都
BT Thimphu||Тхимпху|廷布
AF Kabul||Кабул|喀布尔
KZ Astana||Астана|阿斯塔纳
KZ Karaganda||Караганда|卡拉干达
KZ Almaty||Алматы|阿拉木图
UZ Tashkent||Ташкент|塔什干
UZ Samarkand||Самарканд|撒马尔罕
TJ Dushanbe||Душанбе|杜尚别
KG Bishkek||Бишкек|比什凯克
KG Cholpon-Ata||Чолпон-Ата|乔蓬阿塔
TM Ashgabat||Ашхабад|阿什哈巴德
AZ Baku||Баку|巴库
AM Yerevan||Ереван|埃里温
GE Tbilisi||Тбилиси|第比利斯
UZ Bukhara||Бухара|布哈拉
UZ Khiva||Хива|希瓦
UZ Termez||Термез|铁尔梅兹
UZ Nukus||Нукус|努库斯
UZ Andijan||Андижан|安集延
UZ Namangan||Наманган|纳曼干
UZ Fergana||Фергана|费尔干纳
KZ Atyrau||Атырау|阿特劳
KZ Shymkent||Шымкент|奇姆肯特
KZ Aktobe||Актобе|阿克托别
KZ Turkistan||Туркестан|突厥斯坦
KZ Pavlodar||Павлодар|巴甫洛达尔
KZ Kostanay||Костанай|科斯塔奈
KZ Oral||Уральск|乌拉尔斯克
KG Osh||Ош|奥什
KG Batken||Баткен|巴特肯
KG Jalal-Abad||Джалал-Абад|贾拉拉巴德
TJ Khujand||Худжанд|苦盏
TJ Kulob||Куляб|库洛布
TJ Khorog||Хорог|霍罗格
TJ Bokhtar||Бохтар|博赫塔尔
TM Turkmenbashi||Туркменбаши|土库曼巴希
TM Mary||Мары|马雷
MN Darkhan||Дархан|达尔汗
MN Zamyn-Uud||Замын-Ууд|扎门乌德
BY Vitebsk||Витебск|维捷布斯克
BY Mogilev||Могилёв|莫吉廖夫
BY Grodno||Гродно|格罗德诺
LA Savannakhet|Savannakhet|Саваннакхет|沙湾拿吉
LA Pakse|Pakse|Паксе|巴色
KH Sihanoukville|Sihanoukville|Сиануквиль|西哈努克港
KH Battambang|Battambang|Баттамбанг|马德望
BY Minsk||Минск|明斯克
BY Brest||Брест|布列斯特
BY Gomel||Гомель|戈梅利
UA Kyiv|Kiev|Киев|基辅
UA Odesa|Odessa|Одесса|敖德萨
UA Kharkiv|Kharkov|Харьков|哈尔科夫
MD Chisinau||Кишинёв|基希讷乌
LT Vilnius||Вильнюс|维尔纽斯
LV Riga||Рига|里加
EE Tallinn||Таллин|塔林
PL Warsaw|Vácsava|Варшава|华沙
CZ Prague|Praha|Прага|布拉格
SK Bratislava||Братислава|布拉迪斯拉发
HU Budapest||Будапешт|布达佩斯
RO Bucharest|Bucharest|Бухарест|布加勒斯特
BG Sofia||София|索非亚
RS Belgrade|Beograd|Белград|贝尔格莱德
HR Zagreb||Загреб|萨格勒布
SI Ljubljana||Любляна|卢布尔雅那
BA Sarajevo||Сараево|萨拉热窝
ME Podgorica||Подгорица|波德戈里察
MK Skopje||Скопье|斯科普里
AL Tirana||Тирана|地拉那
GR Athens|Athens|Афины|雅典
CY Nicosia||Никосия|尼科西亚
TR Ankara||Анкара|安卡拉
TR Istanbul||Стамбул|伊斯坦布尔
TR Antalya||Анталья|安塔利亚
DE Berlin||Берлин|柏林
DE Munich|München|Мюнхен|慕尼黑
DE Frankfurt||Франкфурт|法兰克福
DE Hamburg||Гамбург|汉堡
DE Bonn||Бонн|波恩
FR Paris||Париж|巴黎
FR Marseille||Марсель|马赛
FR Strasbourg||Страсбург|斯特拉斯堡
GB London|Luân Đôn|Лондон|伦敦
GB Glasgow||Глазго|格拉斯哥
GB Edinburgh||Эдинбург|爱丁堡
IE Dublin||Дублин|都柏林
IT Rome|Rô-ma|Рим|罗马
IT Milan||Милан|米兰
ES Madrid||Мадрид|马德里
ES Barcelona||Барселона|巴塞罗那
PT Lisbon||Лиссабон|里斯本
NL Amsterdam||Амстердам|阿姆斯特丹
NL The Hague|La Hay|Гаага|海牙
BE Brussels||Брюссель|布鲁塞尔
LU Luxembourg City|Thành phố Luxembourg|город Люксембург|卢森堡市
CH Geneva|Giơ-ne-vơ|Женева|日内瓦
CH Bern||Берн|伯尔尼
CH Davos||Давос|达沃斯
CH Zurich||Цюрих|苏黎世
AT Vienna|Viên|Вена|维也纳
DK Copenhagen||Копенгаген|哥本哈根
SE Stockholm||Стокгольм|斯德哥尔摩
NO Oslo||Осло|奥斯陆
FI Helsinki||Хельсинки|赫尔辛基
IS Reykjavik||Рейкьявик|雷克雅未克
MT Valletta||Валлетта|瓦莱塔
US Washington||Вашингтон|华盛顿
US New York||Нью-Йорк|纽约
US San Francisco||Сан-Франциско|旧金山
US Los Angeles||Лос-Анджелес|洛杉矶
US Chicago||Чикаго|芝加哥
US Houston||Хьюстон|休斯敦
US Honolulu||Гонолулу|火奴鲁鲁
US Anchorage||Анкоридж|安克雷奇
CA Ottawa||Оттава|渥太华
CA Toronto||Торонто|多伦多
CA Vancouver||Ванкувер|温哥华
CA Montreal||Монреаль|蒙特利尔
MX Mexico City|Thành phố Mexico|Мехико|墨西哥城
CU Havana|La Habana|Гавана|哈瓦那
GT Guatemala City||город Гватемала|危地马拉城
HN Tegucigalpa||Тегусигальпа|特古西加尔巴
NI Managua||Манагуа|马那瓜
PA Panama City||город Панама|巴拿马城
DO Santo Domingo||Санто-Доминго|圣多明各
HT Port-au-Prince||Порт-о-Пренс|太子港
BR Brasilia||Бразилиа|巴西利亚
BR Rio de Janeiro||Рио-де-Жанейро|里约热内卢
BR Sao Paulo||Сан-Паулу|圣保罗
AR Buenos Aires||Буэнос-Айрес|布宜诺斯艾利斯
CL Santiago||Сантьяго|圣地亚哥
PE Lima||Лима|利马
CO Bogota||Богота|波哥大
VE Caracas||Каракас|加拉加斯
EC Quito||Кито|基多
BO La Paz||Ла-Пас|拉巴斯
PY Asuncion||Асунсьон|亚松森
UY Montevideo||Монтевидео|蒙得维的亚
GY Georgetown||Джорджтаун|乔治敦
SR Paramaribo||Парамарибо|帕拉马里博
AU Canberra||Канберра|堪培拉
AU Sydney||Сидней|悉尼
AU Melbourne||Мельбурн|墨尔本
AU Perth||Перт|珀斯
NZ Wellington||Веллингтон|惠灵顿
NZ Auckland||Окленд|奥克兰
FJ Suva||Сува|苏瓦
PG Port Moresby||Порт-Морсби|莫尔兹比港
IR Tehran||Тегеран|德黑兰
IQ Baghdad||Багдад|巴格达
SY Damascus||Дамаск|大马士革
LB Beirut||Бейрут|贝鲁特
JO Amman||Амман|安曼
IL Jerusalem||Иерусалим|耶路撒冷
IL Tel Aviv||Тель-Авив|特拉维夫
PS Ramallah||Рамалла|拉姆安拉
SA Riyadh||Эр-Рияд|利雅得
SA Jeddah||Джидда|吉达
AE Abu Dhabi||Абу-Даби|阿布扎比
AE Dubai||Дубай|迪拜
QA Doha||Доха|多哈
KW Kuwait City||Эль-Кувейт|科威特城
BH Manama||Манама|麦纳麦
OM Muscat||Маскат|马斯喀特
YE Sanaa||Сана|萨那
EG Cairo||Каир|开罗
EG Sharm el-Sheikh||Шарм-эш-Шейх|沙姆沙伊赫
LY Tripoli||Триполи|的黎波里
TN Tunis|Thành phố Tunis|город Тунис|突尼斯市
DZ Algiers||город Алжир|阿尔及尔
MA Rabat||Рабат|拉巴特
MA Marrakesh||Марракеш|马拉喀什
SD Khartoum||Хартум|喀土穆
ET Addis Ababa||Аддис-Абеба|亚的斯亚贝巴
KE Nairobi||Найроби|内罗毕
UG Kampala||Кампала|坎帕拉
TZ Dodoma||Додома|多多马
TZ Dar es Salaam||Дар-эс-Салам|达累斯萨拉姆
RW Kigali||Кигали|基加利
MZ Maputo||Мапуту|马普托
MG Antananarivo||Антананариву|塔那那利佛
ZM Lusaka||Лусака|卢萨卡
ZW Harare||Хараре|哈拉雷
ZA Pretoria||Претория|比勒陀利亚
ZA Johannesburg||Йоханнесбург|约翰内斯堡
ZA Cape Town||Кейптаун|开普敦
ZA Durban||Дурбан|德班
NA Windhoek||Виндхук|温得和克
BW Gaborone||Габороне|哈博罗内
AO Luanda||Луанда|罗安达
CD Kinshasa||Киншаса|金沙萨
CG Brazzaville||Браззавиль|布拉柴维尔
CM Yaounde||Яунде|雅温得
GA Libreville||Либревиль|利伯维尔
NG Abuja||Абуджа|阿布贾
NG Lagos||Лагос|拉各斯
GH Accra||Аккра|阿克拉
CI Abidjan||Абиджан|阿比让
BF Ouagadougou||Уагадугу|瓦加杜古
ML Bamako||Бамако|巴马科
NE Niamey||Ниамей|尼亚美
SN Dakar||Дакар|达喀尔
GN Conakry||Конакри|科纳克里
LR Monrovia||Монровия|蒙罗维亚
MR Nouakchott||Нуакшот|努瓦克肖特
TD N'Djamena||Нджамена|恩贾梅纳
BJ Cotonou||Котону|科托努
TG Lome||Ломе|洛美
SO Mogadishu||Могадишо|摩加迪沙
DJ Djibouti City|Thành phố Djibouti|город Джибути|吉布提市
ER Asmara||Асмэра|阿斯马拉
MU Port Louis||Порт-Луи|路易港
SC Victoria City||город Виктория|维多利亚市
MV Malé||Мале|马累
VA Vatican City State|Thành Vatican|государство-город Ватикан|梵蒂冈城国
`
