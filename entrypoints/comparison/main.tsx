console.log('comparison');
