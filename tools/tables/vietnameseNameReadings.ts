const rows =
  '阮 nguyễn;范 phạm;陈 trần;黎 lê;郑 trịnh;武 võ vũ;吴 ngô;邓 đặng;裴 bùi;潘 phan;张 trương;胡 hồ;杨 dương;丁 đinh;段 đoàn;黄 hoàng huỳnh;李 lý;刘 lưu;林 lâm;梁 lương;苏 tô;' +
  '陶 đào;何 hà;高 cao;谢 tạ;杜 đỗ;曹 tào;郭 quách;蔡 thái sái;莫 mạc;冯 phùng;唐 đường;赵 triệu;周 châu chu;朱 chu châu;孙 tôn;马 mã;徐 từ;宋 tống;许 hứa;韩 hàn;彭 bành;' +
  '曾 tăng tằng;萧 tiêu;肖 tiêu;程 trình;袁 viên;傅 phó;沈 thẩm trầm;卢 lư lô;姜 khương;崔 thôi;钟 chung;谭 đàm;陆 lục;汪 uông;石 thạch;廖 liêu;贾 giả;韦 vi;方 phương;' +
  '邹 trâu;熊 hùng;金 kim;邱 khâu khưu;秦 tần;江 giang;史 sử;顾 cố;侯 hầu;邵 thiệu;孟 mạnh;龙 long;万 vạn;雷 lôi;钱 tiền;汤 thang;尹 doãn;易 dị;常 thường;乔 kiều;贺 hạ;赖 lại;' +
  '龚 cung;文 văn;魏 ngụy;詹 chiêm;关 quan;农 nông;麻 ma;甘 cam;翁 ông;王 vương;团 đoàn;仲 trọng;春 xuân;福 phúc phước phớc;明 minh;政 chính;正 chính;勇 dũng;廷 đình;庭 đình;' +
  '亭 đình;强 cường;德 đức;英 anh;俊 tuấn;雄 hùng;国 quốc;安 an;平 bình;和 hòa;山 sơn;海 hải;河 hà;清 thanh;青 thanh;成 thành;城 thành;诚 thành;盛 thịnh;胜 thắng;赏 thưởng;' +
  '惠 huệ;慧 tuệ huệ;线 tuyến;泰 thái;寿 thọ;富 phú;贵 quý;荣 vinh;永 vĩnh;长 trường trưởng;新 tân;心 tâm;善 thiện;仁 nhân;义 nghĩa;礼 lễ;智 trí;信 tín;忠 trung;中 trung;' +
  '孝 hiếu;贤 hiền;才 tài;材 tài;财 tài;玉 ngọc;红 hồng;鸿 hồng;洪 hồng;香 hương;兰 lan;梅 mai;菊 cúc;竹 trúc;莲 liên;花 hoa;华 hoa;蓉 dung;芳 phương;凤 phượng;鸾 loan;燕 yến;' +
  '莺 oanh;雪 tuyết;月 nguyệt;秋 thu;夏 hạ;冬 đông;东 đông;西 tây;南 nam;北 bắc;天 thiên;地 địa;日 nhật;光 quang;辉 huy;晖 huy;煌 hoàng;晃 hoảng;皇 hoàng;景 cảnh;映 ánh;影 ảnh;' +
  '星 tinh;晶 tinh;云 vân;雨 vũ;风 phong;峰 phong;丰 phong;锋 phong;封 phong;水 thủy;川 xuyên;泉 tuyền;源 nguyên;原 nguyên;元 nguyên;湖 hồ;洋 dương;阳 dương;阴 âm;火 hỏa;' +
  '土 thổ;木 mộc;森 sâm;柏 bách;松 tùng;桂 quế;桃 đào;柳 liễu;草 thảo;茶 trà;琼 quỳnh;珍 trân;珠 châu;宝 bảo;保 bảo;银 ngân;铁 thiết;钢 cương;刚 cương;纲 cương;坚 kiên;健 kiện;' +
  '建 kiến;康 khang;宁 ninh;静 tĩnh;净 tịnh;定 định;进 tiến;达 đạt;发 phát;展 triển;升 thăng;兴 hưng;旺 vượng;昌 xương;隆 long;麟 lân;虎 hổ;豹 báo;鹏 bằng;朋 bằng;鹤 hạc;' +
  '鸣 minh;飞 phi;翔 tường;祥 tường;吉 cát;庆 khánh;喜 hỷ hỉ;乐 lạc nhạc;欢 hoan;欣 hân;爱 ái;情 tình;恩 ân;道 đạo;理 lý;法 pháp;律 luật;学 học;问 vấn;书 thư;诗 thi;歌 ca;' +
  '琴 cầm;棋 kỳ;画 họa;笔 bút;墨 mặc;战 chiến;将 tướng;帅 soái;军 quân;君 quân;均 quân;钧 quân;群 quần;民 dân;人 nhân;男 nam;女 nữ;氏 thị;世 thế;代 đại;大 đại;小 tiểu;深 thâm;' +
  '远 viễn;近 cận;广 quảng;宽 khoan;厚 hậu;后 hậu;前 tiền;先 tiên;仙 tiên;志 chí;意 ý;思 tư;想 tưởng;念 niệm;忆 ức;记 ký;维 duy;惟 duy;唯 duy;绍 thiệu;继 kế;承 thừa;传 truyền;' +
  '宗 tông;祖 tổ;子 tử;公 công;功 công;工 công;伯 bá;叔 thúc;季 quý;友 hữu;有 hữu;右 hữu;左 tả;助 trợ;佐 tá;辅 phụ;弼 bật;相 tương tướng;卿 khanh;臣 thần;士 sĩ;师 sư;生 sinh;' +
  '笙 sinh;甥 sinh;章 chương;彰 chương;璋 chương;昭 chiêu;朝 triều;晓 hiểu;晨 thần;旭 húc;旦 đán;昆 côn;坤 khôn;乾 càn;干 can cán;仑 lôn;伦 luân;论 luận;轮 luân;纶 luân;' +
  '能 năng;力 lực;威 uy;猛 mãnh;毅 nghị;议 nghị;谊 nghị;豪 hào;杰 kiệt;骏 tuấn;峻 tuấn;秀 tú;绣 tú;美 mỹ;丽 lệ;娟 quyên;娥 nga;婵 thiền;妙 diệu;耀 diệu;曜 diệu;姚 diêu;娇 kiều;' +
  '桥 kiều;翘 kiều;艳 diễm;焰 diệm;炎 viêm;琰 diễm;莹 oánh;莎 sa;莉 lỵ lị lợi;利 lợi;璃 ly;离 ly;篱 ly;璐 lộ;路 lộ;露 lộ;霞 hà;霜 sương;双 song;雾 vụ;霖 lâm;临 lâm;琳 lâm;淋 lâm;' +
  '蓝 lam;岚 lam;览 lãm;篮 lam;杏 hạnh;幸 hạnh;行 hạnh hành;贞 trinh;真 chân;直 trực;廉 liêm;洁 khiết;敬 kính;谦 khiêm;让 nhượng;恭 cung;勤 cần;俭 kiệm;敏 mẫn;捷 tiệp;' +
  '聪 thông;通 thông;哲 triết;睿 duệ;锐 duệ nhuệ;叡 duệ;诏 chiếu;照 chiếu;蕉 tiêu;焦 tiêu;椒 tiêu;标 tiêu;彪 bưu;超 siêu;越 việt;跃 dược;药 dược;约 ước;岳 nhạc;岭 lĩnh;' +
  '峒 đồng;同 đồng;桐 đồng;铜 đồng;童 đồng;彤 đồng;栋 đống;董 đổng;懂 đổng;统 thống;送 tống;从 tòng tùng;奇 kỳ;旗 kỳ;琪 kỳ;麒 kỳ;祺 kỳ;期 kỳ;其 kỳ;圻 kỳ;启 khải;凯 khải;恺 khải;' +
  '楷 khải;开 khai;科 khoa;魁 khôi;奎 khuê;珪 khuê;闺 khuê;恢 khôi;快 khoái;款 khoản;说 thuyết;尚 thượng;上 thượng;畅 sướng xướng;唱 xướng;厂 xưởng;场 trường;帐 trướng;' +
  '灶 táo;造 tạo;早 tảo;抱 bão;报 báo;布 bố;部 bộ;步 bộ;赋 phú;复 phục;服 phục;伏 phục;副 phó;付 phó;夫 phu;敷 phu;扶 phù;符 phù;浮 phù;府 phủ;抚 phủ;甫 phủ;父 phụ;妇 phụ;芙 phù;' +
  '逢 phùng;奉 phụng;烽 phong;蜂 phong;房 phòng;防 phòng;放 phóng;仿 phỏng;访 phỏng phóng;犯 phạm;凡 phàm;帆 phàm buồm;番 phiên;翻 phiên;非 phi;妃 phi;肥 phì;斐 phỉ;费 phí;' +
  '沸 phí;芬 phân;分 phân phận;坟 phần;奋 phấn;粉 phấn;份 phần;盆 bồn;本 bản;版 bản;板 bản;班 ban;颁 ban;斑 ban;盘 bàn;半 bán;伴 bạn;邦 bang;榜 bảng;旁 bàng;庞 bàng;评 bình;' +
  '萍 bình;瓶 bình;兵 binh;丙 bính;柄 bính;炳 bính;秉 bỉnh;病 bệnh;碧 bích;璧 bích;壁 bích;白 bạch;百 bách;波 ba;巴 ba;播 bá;霸 bá;坡 pha;破 phá;薄 bạc;泊 bạc;贝 bối;背 bối;' +
  '辈 bối;杯 bôi;培 bồi;陪 bồi;配 phối;佩 bội;倍 bội;岘 nẵng;港 cảng;芹 cần;苴 thơ;芽 nha;庄 trang;瓯 âu;欧 âu;顺 thuận;化 hóa;乂 nghệ;太 thái;态 thái;归 quy;规 quy;轨 quỹ;' +
  '葵 quỳ;馨 hinh;勋 huân;薰 huân;训 huấn;迅 tấn;晋 tấn;荐 tiến;践 tiễn;宣 tuyên;璇 toàn tuyền;旋 tuyền;全 toàn;选 tuyển;诠 thuyên;专 chuyên;船 thuyền;瑞 thụy;睡 thụy;' +
  '垂 thùy;谁 thùy;翠 thúy;随 tùy;绥 tuy;遂 toại;岁 tuế;税 thuế;血 huyết;诀 quyết;决 quyết;缺 khuyết;阙 khuyết;厥 quyết;谅 lạng lượng;凉 lương;良 lương;粮 lương;亮 lượng;' +
  '量 lượng;辆 lượng;两 lưỡng;诸 chư;州 châu;洲 châu;舟 chu;宙 trụ;柱 trụ;住 trú;驻 trú;注 chú;主 chủ;祝 chúc;烛 chúc;嘱 chúc;筑 trúc;逐 trục;轴 trục;熟 thục;淑 thục;宿 túc;' +
  '肃 túc;足 túc;族 tộc;速 tốc;续 tục;俗 tục;缘 duyên;沿 duyên;延 diên;演 diễn;筵 diên;田 điền;填 điền;电 điện;殿 điện;奠 điện;典 điển;点 điểm;店 điếm;甜 điềm;添 thiêm;' +
  '千 thiên;迁 thiên;偏 thiên;篇 thiên;禅 thiền;蝉 thiền;扇 phiến;片 phiến;便 tiện;变 biến;遍 biến;辩 biện;辨 biện;办 biện;边 biên;编 biên;鞭 tiên;煎 tiên;尖 tiêm;潜 tiềm;' +
  '渐 tiệm;兼 kiêm;欠 khiếm;剑 kiếm;检 kiểm;劫 kiếp;业 nghiệp;叶 diệp;蝶 điệp;牒 điệp;谍 điệp;接 tiếp;妾 thiếp;涉 thiệp;摄 nhiếp;聂 nhiếp;猎 liệp;烈 liệt;列 liệt;裂 liệt;' +
  '劣 liệt;切 thiết;设 thiết;节 tiết;结 kết;折 chiết;浙 chiết;撤 triệt;彻 triệt;别 biệt;灭 diệt;曰 viết;阅 duyệt;悦 duyệt;粤 việt;钺 việt;侬 nông;浓 nùng;岑 sầm;琛 sâm;' +
  '审 thẩm;婶 thẩm;甚 thậm;沉 trầm;枕 chẩm;针 châm;斟 châm;箴 châm;任 nhiệm nhậm;壬 nhâm;寻 tầm;浸 tẩm;侵 xâm;锦 cẩm;禽 cầm;擒 cầm;今 kim;襟 khâm;钦 khâm;衾 khâm;音 âm;荫 ấm;' +
  '饮 ẩm;吟 ngâm;禀 bẩm;品 phẩm;敢 cảm;感 cảm;柑 cam;勘 khám;堪 kham;坎 khảm;含 hàm;函 hàm;咸 hàm;涵 hàm;陷 hãm;舰 hạm;岩 nham;谈 đàm;潭 đàm;担 đảm;胆 đảm;淡 đạm;探 thám;参 tham;' +
  '三 tam;惨 thảm;贪 tham;揽 lãm;缆 lãm;滥 lạm;楠 nam;难 nan nạn;栏 lan;澜 lan;烂 lạn;丹 đan đơn;单 đan đơn;弹 đạn;坛 đàn;檀 đàn;诞 đản;炭 thán;叹 thán;残 tàn;餐 xan;散 tán;' +
  '赞 tán;伞 tán;珊 san;删 san;产 sản;限 hạn;汉 hán;寒 hàn;汗 hãn;翰 hàn;罕 hãn;旱 hạn;看 khán;刊 san;侃 khản;鞍 yên;案 án;按 án;岸 ngạn;颜 nhan;眼 nhãn;雁 nhạn'

/**
 * Vietnamese readings of simplified characters as they are read in names of people and places, usual reading first.
 * They take the place of Unihan's, which mixes in readings of the vernacular script and lacks many of these.
 */
export const vietnameseNameReadings: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split(';').map((row) => {
    const [character, ...readings] = row.split(' ')
    return [character!, readings] as const
  }),
)
