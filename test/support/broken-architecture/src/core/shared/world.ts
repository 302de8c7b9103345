export const shout = () => console.log('core speaks');
