/** 惠济区: its former name, former and shortened names of streets, and villages as addresses write them. */
export const HUIJI_ALIASES = `
# Its name until 2004.
head 410108 邙山区
# 老鸦陈街道 was renamed 江山路街道. 老鸦陈镇 before it was larger and says no street; 老鸦陈村 is in 长兴路街道.
place 410108003 老鸦陈街道 老鸦陈街道办事处 老鸦陈街道办 老鸦陈办事处
place 410108004 长兴街道 长兴街道办事处 长兴办事处
place 410108005 迎宾街道 迎宾街道办事处 迎宾办事处
place 410108002 刘砦街道 刘砦街道办事处 刘砦办事处 刘寨工业园区 刘砦工业园区
# 寨 and 砦 are both written.
village 410108004 王寨村
village 410108002 张寨村 刘寨村 刘寨
village 410108001 惠城社区 弓砦村
# Villages whose name alone is like no other, also for their industrial estates and markets. A road of the name is none.
village 410108001 贾河 胖庄 李西河
village 410108002 兴隆铺 小杜庄
village 410108003 薛岗 下坡杨
village 410108004 南阳寨
village 410108005 西黄刘
village 410108006 铁炉寨 保合寨 岗李
village 410108100 八堡
full - 新城
near - 管城区 郑东新区 高新区 高新技术产业开发区 高新技术开发区 经济技术开发区 经济开发区 经开区 航空港区
`;
